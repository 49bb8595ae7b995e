import { useTranslations } from 'next-intl';
import { LegalReview } from '@/components/law/legal-review';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import { day, money } from '@/lib/messages/format';
import type { Publication } from '@/lib/queries/tenders/drafting';
import { office } from '@/lib/routes/office';
import { crumbsOf } from './crumbs';
import { BothDays, DeadlineHow, ModalityFact } from './law-facts';
import { PublishForm } from './publish-form';
import { TenderBody } from './tender-body';

type Props = Publication & { publish: ServerAction; ask: ServerAction };

/** Check answers: everything as it will be published, what the law says of it, and the deadline. */
export function PublishPage({ publish, ask, ...publication }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  const { detail, prospect, review, now } = publication;
  const { tender } = detail;
  const { referenceCentavos, modality, earliest, firstDelivery } = prospect;
  return (
    <Page title={t('publish.title')} lead={t('publish.lead')} breadcrumb={crumbsOf(tTenders, tender, t('publish.title'))}>
      <BigFigure
        label={tTenders('referencePrice')}
        value={money(referenceCentavos)}
        size="medium"
        how={tTenders('howReference')}
      />
      <TenderBody detail={detail} now={now} changes />
      {modality && earliest && firstDelivery ? (
        <Section title={t('publish.law')}>
          <KeyValues
            items={[
              {
                label: tTenders('modality'),
                value: <ModalityFact trace={modality} />,
              },
              {
                label: t('publish.minimum'),
                value: (
                  <>
                    {tTenders('howDeadline', { days: earliest.minimumBusinessDays, earliest: day(earliest.day) })}
                    <BothDays law={{ ...earliest, earliest: earliest.day, earliestNational: earliest.nationalDay }} />
                    <DeadlineHow law={{ ...earliest, earliest: earliest.day }} />
                    <p className="text-small text-ink-2">{t('publish.municipalHolidays')}</p>
                  </>
                ),
              },
            ]}
          />
          <LegalReview review={review} ask={ask} tenderId={tender.id} page="publicar" />
          <TermList of={['modality', 'reference', 'splitting', 'sabs', 'dbc']} />
          <PublishForm {...publication} {...{ modality, earliest, firstDelivery, publish }} />
        </Section>
      ) : (
        <Notice tone="bad" title={t('publish.noLots')}>
          <AppLink href={office.tenderLots(tender.id)}>{t('lots.title')}</AppLink>
        </Notice>
      )}
    </Page>
  );
}
