import { useTranslations } from 'next-intl';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure, Facts } from '@/components/ui/big-figure';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { PublicQuestions } from '@/lib/domain/tenders/questions';
import { dayOfMonth, dayShort, instantLong, integer, money } from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';
import { LotView } from './lot-view';
import { OutcomeNote } from './outcome-note';
import { PublicAfter } from './public-after';
import { PublishedTerms } from './published-terms';
import { RequirementList } from './requirement-list';
import { StatusTag } from './status-tag';
import { Ending, LinkedTenders, SharedDevices, type SharedPairs, TenderPaperHead } from './tender-notes';
import { OldVersion } from './versions';

type Props = {
  detail: TenderDetail;
  now: Date;
  paper: Paper;
  devices: SharedPairs;
  questions: PublicQuestions;
  /** Number of the version shown, where it is not the last. */
  oldVersion: number | null;
};

/** What anybody may read of a tender. Says nothing about offers before their opening. */
export function PublicTenderPage({ detail, now, paper, devices, questions, oldVersion }: Props) {
  const t = useTranslations('tenders');
  const tCalendar = useTranslations('calendar-files');
  const tPassing = useTranslations('passing-on');
  const { tender, standing, buyer, lots, requirements } = detail;
  const schools = new Set(lots.flatMap(({ dropPoints }) => dropPoints.map(({ schoolId }) => schoolId)));
  return (
    <Page
      title={tender.title}
      lead={`${buyer.name}. ${tender.reference}`}
      breadcrumb={[{ label: t('title'), href: site.tenders() }, { label: tender.reference }]}
      tag={<StatusTag standing={standing} after={detail} />}
    >
      <TenderPaperHead detail={detail} paper={paper} />
      {oldVersion && <OldVersion tenderId={tender.id} version={oldVersion} />}
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <LinkedTenders detail={detail} hrefOf={(id) => site.tender(id)} />
      {tender.deadlineAt && standing === 'published' && !oldVersion && (
        <div className="print:hidden!">
          <BigFigure
            label={t('deadline')}
            size="medium"
            value={closes(t, tender.deadlineAt, now)}
            note={instantLong(tender.deadlineAt)}
          >
            <div className="grid justify-items-start gap-2 pt-3">
              <LinkButton href={producer.opportunity(tender.id)}>{t('publicTenders.offer')}</LinkButton>
              <p className="block text-small text-ink-2">{t('publicTenders.offerHint')}</p>
              <LinkButton href={site.tenderCalendar(tender.id)} tone="secondary" download>
                {tCalendar('add')}
              </LinkButton>
              <LinkButton href={site.tenderSheet(tender.id)} tone="secondary">
                {tPassing('openBoard')}
              </LinkButton>
            </div>
          </BigFigure>
        </div>
      )}
      <Facts
        items={[
          {
            label: t('referencePrice'),
            value: money(tender.referenceCentavos),
          },
          {
            label: t('publicTenders.lotsFact'),
            value: integer(lots.length),
            href: '#lotes',
          },
          { label: t('publicTenders.schoolsFact'), value: integer(schools.size) },
          ...(tender.publishedAt
            ? [
                {
                  label: t('published'),
                  value: dayShort(dayOfMonth(tender.publishedAt)),
                },
              ]
            : []),
        ]}
      />
      <OutcomeNote detail={detail} />
      <Section title={t('publicTenders.terms')}>
        <PublishedTerms detail={detail} now={now} old={oldVersion !== null} />
      </Section>
      <Section title={t('lots', { amount: lots.length })} id="lotes">
        {lots.map((lot) => (
          <LotView key={lot.id} lot={lot} />
        ))}
      </Section>
      <Section title={t('requirements')}>
        <RequirementList requirements={requirements} />
      </Section>
      <PublicAfter detail={detail} questions={questions} paper={paper} oldVersion={oldVersion} />
    </Page>
  );
}
