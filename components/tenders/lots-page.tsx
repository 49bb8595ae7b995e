import { useTranslations } from 'next-intl';
import { UnservedNotice } from '@/components/demand/unserved-notice';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList } from '@/components/ui/choice-fields';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import type { Unserved } from '@/lib/domain/demand/unserved';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import { lotReference } from '@/lib/domain/tenders/tender';
import { money } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { AskedNotice } from './asked-notice';
import { crumbsOf } from './crumbs';
import { LotsTable } from './lots-table';
import { TakeDemand } from './take-demand';
import { Which } from './which';

/** The lots of a draft held against the demand, and joining them. Splitting is on each lot's own page. */
export function LotsPage({
  detail: { tender, lots },
  unserved,
  asked,
  actions,
}: {
  detail: TenderDetail;
  unserved: readonly Unserved[];
  asked: readonly AskedOfLots[];
  actions: { merge: ServerAction; takeDemand: ServerAction };
}) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <Page
      title={t('lots.title')}
      lead={t('lots.lead')}
      breadcrumb={crumbsOf(tTenders, tender, t('lots.title'))}
      actions={
        <>
          <LinkButton href={office.tenderRequirements(tender.id)}>{t('officeTenders.taskRequirements')}</LinkButton>
          <LinkButton href={office.tenderActors(tender.id)} tone="secondary">
            {t('officeTenders.barriers')}
          </LinkButton>
        </>
      }
    >
      <UnservedNotice unserved={unserved} programmeId={tender.programmeId} />
      <AskedNotice asked={asked} />
      <TakeDemand tender={tender} lots={lots} asked={asked} action={actions.takeDemand} />
      <LotsTable lots={lots} hrefOf={(id) => office.tenderLot(tender.id, id)} />
      {lots.length > 1 && (
        <Section title={t('lots.merge')} lead={t('lots.mergeLead')}>
          <ActionForm action={actions.merge} submit={t('lots.mergeSubmit')} tone="secondary">
            <Which tender={tender} />
            <CheckList
              name="lotIds"
              label={t('lots.mergeChoose')}
              options={lots.map((lot) => ({
                value: lot.id,
                label: tTenders('lotTitle', { number: String(lot.number), title: lot.title }),
                hint: money(lotReference(lot)),
              }))}
            />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}
