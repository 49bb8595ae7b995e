import { Facts } from '@/components/ui/big-figure';
import { HowComputed } from '@/components/ui/how-computed';
import { integer, moneyShort } from '@/lib/messages/es/format';
import { homeEs } from '@/lib/messages/es/home';
import type { HomeStory } from '@/lib/queries/home-story';

/** The four numbers from which the project starts, as the programme on record has them. */
export function Story({ story }: { story: HomeStory }) {
  const words = homeEs.story;
  const missing = story.schoolDays - story.days;
  return (
    <section aria-label={words.label(story.municipality, story.year)}>
      <Facts
        items={[
          { label: words.students(story.municipality, story.year), value: integer(story.students) },
          { label: words.budget, value: moneyShort(story.budget) },
          { label: words.ration, value: moneyShort(story.ration) },
          { label: missing > 0 ? words.reach(story.schoolDays) : words.enough(story.schoolDays), value: words.days(story.days) },
        ]}
      />
      <HowComputed>
        <p className="num">{words.how(story)}</p>
        {missing > 0 && <p className="num">{words.gap(missing, -story.balance)}</p>}
      </HowComputed>
    </section>
  );
}
