import { useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/big-figure';
import { HowComputed } from '@/components/ui/how-computed';
import { integer, money, moneyShort } from '@/lib/messages/format';
import type { HomeStory } from '@/lib/queries/home-story';

/** The four numbers from which the project starts, as the programme on record has them. */
export function Story({ story }: { story: HomeStory }) {
  const t = useTranslations('home');
  const missing = story.schoolDays - story.days;
  return (
    <section aria-label={t('story.label', { municipality: story.municipality, year: String(story.year) })}>
      <Facts
        items={[
          {
            label: t('story.students', { municipality: story.municipality, year: String(story.year) }),
            value: integer(story.students),
          },
          { label: t('story.budget'), value: moneyShort(story.budget) },
          { label: t('story.ration'), value: moneyShort(story.ration) },
          {
            label:
              missing > 0
                ? t('story.reach', { schoolDays: integer(story.schoolDays) })
                : t('story.enough', { schoolDays: integer(story.schoolDays) }),
            value: t('story.days', { days: story.days }),
          },
        ]}
      />
      <HowComputed>
        <p className="num">
          {t('story.how', {
            budget: money(story.budget),
            students: story.students,
            ration: money(story.ration),
            days: story.days,
          })}
        </p>
        {missing > 0 && <p className="num">{t('story.gap', { missing, lacking: money(-story.balance) })}</p>}
      </HowComputed>
    </section>
  );
}
