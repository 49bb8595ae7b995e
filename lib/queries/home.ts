import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { matrixActors } from '@/lib/domain/matrix';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import { readHeadline } from './home-headline';
import { readStory } from './home-story';
import { readCurrentTenders } from './home-tenders';
import { readStandings } from './matrix-standings';

/** What the first page shows, all of it live; a part without anything to show is null or empty. Five statements besides the layout's. */
export async function readHome() {
  // The layout asks for one of the two already: neither costs a statement here.
  const { now } = (await readVisit()) ?? (await clock());
  const today = dayInLaPaz(now);
  const [headline, story, tenders, items] = await Promise.all([
    readHeadline(Number(today.slice(0, 4))),
    readStory(),
    readCurrentTenders(now),
    readStandings(null, today),
  ]);
  const standings = matrixActors
    .map((actor) => ({
      actor,
      items: items.filter((item) => item.actor === actor).map(({ id, standing }) => ({ id, standing })),
    }))
    .filter((row) => row.items.length > 0);
  return { now, headline, story, tenders, standings };
}
