import { ActionForm } from '@/components/ui/action-form';
import { CheckList } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { lotDemandEs as words } from '@/lib/messages/es/lot-demand';
import { tendersEs } from '@/lib/messages/es/tenders';
import { Which } from './which';

type Props = {
  tender: Tender;
  lots: readonly Lot[];
  asked: readonly AskedOfLots[];
  action: ServerAction;
};

/** One step with which lots take the units that the demand asks of them; of several, those that are left marked. */
export function TakeDemand({ tender, lots, asked, action }: Props) {
  const differing = new Set(
    asked.filter((one) => one.asked > 0 && one.units !== one.asked).flatMap((one) => one.lots.map(({ id }) => id)),
  );
  const own = lots.filter(({ id }) => differing.has(id));
  if (own.length === 0) return null;
  return (
    <ActionForm action={action} submit={words.take} tone="secondary" id="demanda">
      <Which tender={tender} />
      {own.length > 1 ? (
        <CheckList
          name="lotIds"
          label={words.choose}
          defaultValues={own.map(({ id }) => id)}
          options={own.map((lot) => ({
            value: lot.id,
            label: tendersEs.lotTitle(lot.number, lot.title),
          }))}
        />
      ) : (
        <Hidden name="lotIds" value={own[0]?.id ?? ''} />
      )}
    </ActionForm>
  );
}
