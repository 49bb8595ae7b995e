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
import { money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs, officeTendersEs } from '@/lib/messages/es/tenders-office';
import { AskedNotice } from './asked-notice';
import { crumbsOf, hereOf } from './crumbs';
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
  const here = hereOf(tender);
  return (
    <Page
      title={lotsEs.title}
      lead={lotsEs.lead}
      breadcrumb={crumbsOf(tender, lotsEs.title)}
      actions={
        <>
          <LinkButton href={`${here}/requisitos`}>{officeTendersEs.taskRequirements}</LinkButton>
          <LinkButton href={`${here}/actores`} tone="secondary">
            {officeTendersEs.barriers}
          </LinkButton>
        </>
      }
    >
      <UnservedNotice unserved={unserved} programmeId={tender.programmeId} />
      <AskedNotice asked={asked} />
      <TakeDemand tender={tender} lots={lots} asked={asked} action={actions.takeDemand} />
      <LotsTable lots={lots} hrefOf={(id) => `${here}/lotes/${id}`} />
      {lots.length > 1 && (
        <Section title={lotsEs.merge} lead={lotsEs.mergeLead}>
          <ActionForm action={actions.merge} submit={lotsEs.mergeSubmit} tone="secondary">
            <Which tender={tender} />
            <CheckList
              name="lotIds"
              label={lotsEs.mergeChoose}
              options={lots.map((lot) => ({
                value: lot.id,
                label: tendersEs.lotTitle(lot.number, lot.title),
                hint: money(lotReference(lot)),
              }))}
            />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}
