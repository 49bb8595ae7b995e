'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import type { Option } from '@/components/ui/choice-fields';
import { DataTable, type Row } from '@/components/ui/data-table';
import { FormContext } from '@/components/ui/form-context';
import { WholeField } from '@/components/ui/number-field';
import { SearchField } from '@/components/ui/search-field';
import { weekdays } from '@/lib/domain/rations/rations';
import { wholeWords } from '@/lib/domain/units';
import { weekdayName } from '@/lib/messages/format-days';
import type { Locale } from '@/lib/messages/locales';
import type { Translator } from '@/lib/messages/translator';
import { gridColumns } from './grid-columns';

/** Grams per pupil of a product, Monday first. */
export type GridRow = { productId: string; grams: readonly number[] };

/** Empty rows under those that are filled: all there is where there are no scripts; more appear once these are saved. */
const spareRows = 3;
/** The action takes no more. */
const maxRows = 40;

/** The rows of the week's form, and one more at a tap. */
export function GridRows({ rows, choices }: { rows: readonly GridRow[]; choices: readonly Option[] }) {
  const t = useTranslations('rations');
  const locale = useLocale();
  const { state } = useContext(FormContext);
  const typed = state.status === 'refused' ? Object.keys(state.values).map(rowOf) : [];
  const [added, setAdded] = useState(0);
  const least = Math.max(rows.length + spareRows, ...typed.map((place) => place + 1));
  const shown = Math.min(least + added, maxRows);
  return (
    <>
      <DataTable
        caption={t('grid')}
        quietCaption
        columns={gridColumns(t, locale)}
        rows={Array.from({ length: shown }, (_, place) => gridCells(t, locale, place, rows[place], choices))}
      />
      {shown < maxRows && (
        <p>
          <button
            type="button"
            className={`${buttonClass('secondary', 'small')} noscript:hidden`}
            onClick={() => setAdded(added + 1)}
          >
            {t('addRow')}
          </button>
        </p>
      )}
    </>
  );
}

/** 'rows[4].d2' → 4; -1 for what is no row */
function rowOf(name: string): number {
  return Number(/^rows\[(\d+)\]/.exec(name)?.[1] ?? -1);
}

function gridCells(
  t: Translator<'rations'>,
  locale: Locale,
  place: number,
  row: GridRow | undefined,
  choices: readonly Option[],
): Row {
  const name = `rows[${place}]`;
  return {
    id: row?.productId ?? `new ${place}`,
    product: (
      <SearchField
        name={`${name}.productId`}
        label={t('productOf', { row: String(place + 1) })}
        defaultValue={row?.productId ?? ''}
        options={choices}
        optional
        quietLabel
      />
    ),
    ...Object.fromEntries(
      weekdays.map((day, at) => [
        `d${day}`,
        <WholeField
          key={day}
          name={`${name}.d${day}`}
          label={t('cell', { row: String(place + 1), day: weekdayName(day, locale) })}
          words={wholeWords.grams}
          width={3}
          defaultValue={row?.grams[at] ? String(row.grams[at]) : ''}
          optional
          quietLabel
        />,
      ]),
    ),
  };
}
