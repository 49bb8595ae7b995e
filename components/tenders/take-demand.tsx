import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { Which } from './which';

type Props = {
  tender: Tender;
  lots: readonly Lot[];
  asked: readonly AskedOfLots[];
  action: ServerAction;
};

/** One step with which lots take the units that the demand asks of them; of several, those that are left marked. */
export function TakeDemand({ tender, lots, asked, action }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('lot-demand');
  const differing = new Set(
    asked.filter((one) => one.asked > 0 && one.units !== one.asked).flatMap((one) => one.lots.map(({ id }) => id)),
  );
  const own = lots.filter(({ id }) => differing.has(id));
  if (own.length === 0) return null;
  return (
    <ActionForm action={action} submit={t('take')} tone="secondary" id="demanda">
      <Which tender={tender} />
      {own.length > 1 ? (
        <CheckList
          name="lotIds"
          label={t('choose')}
          defaultValues={own.map(({ id }) => id)}
          options={own.map((lot) => ({
            value: lot.id,
            label: tTenders('lotTitle', { number: String(lot.number), title: lot.title }),
          }))}
        />
      ) : (
        <Hidden name="lotIds" value={own[0]?.id ?? ''} />
      )}
    </ActionForm>
  );
}
