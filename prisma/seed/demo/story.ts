import { prisma } from '@/lib/platform/database';
import { setClock } from './scenario';

/** What somebody does over time: it tells the moment at which it goes on (as `at` writes it), and acts once the clock stands there. */
export type DemoStory<Result = void> = AsyncGenerator<string, Result, void>;

/** Several stories as one, in the order of their moments; of two at the same moment the first goes first. */
export async function* together(...stories: DemoStory[]): DemoStory {
  const going: { story: DemoStory; moment: string }[] = [];
  for (const story of stories) await goOn(story);
  while (going.length > 0) {
    const next = going.reduce((first, one) => (one.moment < first.moment ? one : first));
    yield next.moment;
    const place = going.indexOf(next);
    const { done, value } = await next.story.next();
    if (done) going.splice(place, 1);
    else going[place] = { story: next.story, moment: value };
  }

  async function goOn(story: DemoStory) {
    const { done, value } = await story.next();
    if (!done) going.push({ story, moment: value });
  }
}

/**
 * Plays a story with the installation's clock at each of its moments.
 * @param present where the story must end
 * @throws Error when it would go back in time, or past the present
 */
export async function perform(story: DemoStory, present?: Date): Promise<void> {
  let last = '';
  for await (const moment of story) {
    if (moment < last) throw new Error(`the demonstration goes back from ${last} to ${moment}`);
    if (present && new Date(moment) > present) throw new Error(`${moment} has not come yet`);
    last = moment;
    await forwardTo(moment);
  }
}

/** The clock runs on while people act: where it is already later than the moment it stays. */
async function forwardTo(moment: string): Promise<void> {
  const moved = await prisma().$executeRaw`
    update demo_clock set shift = greatest(shift, extract(epoch from ${new Date(moment).toISOString()}::timestamptz - clock_timestamp())::int)
     where id = 1`;
  if (moved === 0) await setClock(moment);
}
