import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import type { HomeHeadline } from '@/lib/queries/home-headline';
import type { HomeStory } from '@/lib/queries/home-story';
import type { CurrentTender } from '@/lib/queries/home-tenders';
import { site } from '@/lib/routes/site';
import { CurrentTenders } from './current-tenders';
import { Headline } from './headline';
import { type ActorStandings, Standings } from './standings';
import { Steps } from './steps';
import { Story } from './story';

type Props = {
  now: Date;
  headline: HomeHeadline | null;
  story: HomeStory | null;
  tenders: readonly CurrentTender[];
  standings: readonly ActorStandings[];
  /** The way into the guided tour, where there is one. */
  tour?: ReactNode;
};

/** The first page: what this is, the number that shows it, what is being bought, who does what. */
export function HomePage({ now, headline, story, tenders, standings, tour }: Props) {
  const tUi = useTranslations('ui');
  const t = useTranslations('home');
  return (
    <>
      <div className="grid items-center gap-9 pt-4 pb-6 *:min-w-0 two:grid-cols-[1.05fr_0.95fr] two:gap-14 two:py-9 beside-tour:grid-cols-[minmax(0,1fr)] [&_h1]:text-hero">
        <div>
          <h1>{tUi('tagline')}</h1>
          <p className="mt-4 mb-6 max-w-[42em] text-lg text-ink-2 print:max-w-none">{t('lead')}</p>
          <div className="flex flex-wrap items-center gap-3">
            <LinkButton href={site.tenders()}>{t('toTenders')}</LinkButton>
            <LinkButton href={site.register()} tone="secondary">
              {t('register')}
            </LinkButton>
          </div>
        </div>
        {headline ? <Headline headline={headline} /> : <Steps />}
      </div>
      {tour}
      {story && <Story story={story} />}
      <div className={standings.length > 0 ? `${looks.split} mt-9` : 'mt-9'}>
        <Section title={t('tenders.title')}>
          <CurrentTenders tenders={tenders} now={now} />
        </Section>
        {standings.length > 0 && (
          <Section title={t('matrix.title')}>
            <Standings actors={standings} />
          </Section>
        )}
      </div>
    </>
  );
}
