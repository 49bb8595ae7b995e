import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/number-field';
import { QueryForm } from '@/components/ui/query-form';
import { type RowColumn, RowsField } from '@/components/ui/rows-field';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { site } from '@/lib/routes/site';

type Props = {
  typed: Readonly<Record<string, string>>;
  rows: readonly Readonly<Record<string, string>>[];
  fields: Readonly<Record<string, string>>;
};

/** Reference price and offers, one row each. */
export function CalculatorForm({ typed, rows, fields }: Props) {
  const tLaw = useTranslations('law');
  const t = useTranslations('calculator');
  const columns: readonly RowColumn[] = [
    { kind: 'text', name: 'nombre', label: t('name') },
    { kind: 'money', name: 'precio', label: t('price') },
    {
      kind: 'select',
      name: 'tipo',
      label: t('kind'),
      options: actorKinds.map((kind) => ({ value: kind, label: tLaw(`actorKinds.${kind}`) })),
    },
    { kind: 'percent', name: 'componente', label: t('component'), hint: t('componentHint'), optional: true },
    { kind: 'check', name: 'pais', label: t('made') },
    { kind: 'check', name: 'f1', label: t('claims.F1') },
    { kind: 'check', name: 'f2', label: t('claims.F2') },
    { kind: 'check', name: 'f3', label: t('claims.F3') },
    { kind: 'check', name: 'incumple', label: t('fails') },
  ];
  return (
    <QueryForm action={site.calculator()} submit={t('submit')} values={typed} fields={fields} message={t('check')}>
      <MoneyField name="referencia" label={t('reference')} hint={t('referenceHint')} />
      <DateField name="fecha" label={t('date')} hint={t('dateHint')} optional />
      <RowsField
        name="ofertas"
        label={t('offers')}
        hint={t('offersHint')}
        columns={columns}
        rows={rows}
        addLabel={t('addOffer')}
      />
    </QueryForm>
  );
}
