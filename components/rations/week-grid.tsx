import { useLocale, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { AgreeField } from '@/components/ui/agree-field';
import { DataTable } from '@/components/ui/data-table';
import { Hidden } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ProductStatus } from '@/lib/domain/foods/foods';
import type { ServerAction } from '@/lib/domain/outcome';
import { type Weekday, weekdays } from '@/lib/domain/rations/rations';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import { gramsOnly, mass } from '@/lib/messages/format';
import { gridColumns } from './grid-columns';
import { type GridRow, GridRows } from './grid-rows';

export type GridProduct = { id: string; name: string; presentation: string; status: ProductStatus; unitGrams: number };

type Props = {
  /** Null where the reader may not change the week. */
  action: ServerAction | null;
  programmeId: string;
  level: SchoolLevel;
  products: readonly GridProduct[];
  rows: readonly GridRow[];
  days: readonly { weekday: Weekday; version: number }[];
};

/** Grams per pupil: a row per product, a column per weekday. */
export function WeekGrid({ action, programmeId, level, products, rows, days }: Props) {
  const t = useTranslations('rations');
  const nameOf = new Map(products.map((product) => [product.id, `${product.name}, ${product.presentation}`]));
  if (!action) return <WeekTable rows={rows} nameOf={nameOf} />;
  const choices = products
    .filter(({ status }) => status !== 'retired')
    .map(({ id, unitGrams }) => ({
      value: id,
      label: t('choice', { name: nameOf.get(id) ?? '', unitGrams: gramsOnly(unitGrams) }),
    }));
  const versions = days.map(({ version }) => version).join(' ');
  return (
    <Section title={t('grid')}>
      <ActionForm key={`${programmeId} ${level} ${versions}`} action={action} variant="wide">
        <Hidden name="programmeId" value={programmeId} />
        <Hidden name="level" value={level} />
        {days.map(({ weekday, version }) => (
          <Hidden key={weekday} name={`v${weekday}`} value={version} />
        ))}
        <p className="block text-small text-ink-2">{t('gridHint')}</p>
        <ClientMessages of={['rations']}>
          <GridRows rows={rows} choices={choices} />
        </ClientMessages>
        <AgreeField name="agreedCeiling" label={t('agreedCeiling')} />
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton label={t('save')} />
          {/* Only without scripts: with them Monday is copied in the page, to be looked at before it is saved. */}
          <span className="hidden noscript:block">
            <SubmitButton label={t('copyAndSave')} tone="secondary" name="copyFrom" value="1" />
          </span>
        </div>
      </ActionForm>
    </Section>
  );
}

function WeekTable({ rows, nameOf }: { rows: readonly GridRow[]; nameOf: ReadonlyMap<string, string> }) {
  const t = useTranslations('rations');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('grid')}
      empty={<p className="text-ink-2">{t('noRation')}</p>}
      columns={gridColumns(t, locale)}
      rows={rows.map(({ productId, grams }) => ({
        id: productId,
        product: nameOf.get(productId),
        ...Object.fromEntries(weekdays.map((day, place) => [`d${day}`, grams[place] ? mass(grams[place]) : '—'])),
      }))}
    />
  );
}
