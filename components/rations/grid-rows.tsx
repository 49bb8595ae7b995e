'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type MouseEvent, useContext, useState } from 'react';
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
  const [copied, setCopied] = useState(false);
  const least = Math.max(rows.length + spareRows, ...typed.map((place) => place + 1));
  const shown = Math.min(least + added, maxRows);

  function copyMonday({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    for (const monday of currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name$=".d1"]') ?? [])
      for (const day of weekdays.slice(1)) type(currentTarget.form, monday.name.replace(/1$/, String(day)), monday.value);
    setCopied(true);
  }

  return (
    <>
      <DataTable
        caption={t('grid')}
        quietCaption
        columns={gridColumns(t, locale)}
        rows={Array.from({ length: shown }, (_, place) => gridCells(t, locale, place, rows[place], choices))}
      />
      <p className="flex flex-wrap items-center gap-3 noscript:hidden">
        {shown < maxRows && (
          <button type="button" className={buttonClass('secondary', 'small')} onClick={() => setAdded(added + 1)}>
            {t('addRow')}
          </button>
        )}
        <button type="button" className={buttonClass('secondary', 'small')} onClick={copyMonday}>
          {t('copy')}
        </button>
      </p>
      <p role="status" className="noscript:hidden">
        {copied && t('copied')}
      </p>
    </>
  );
}

/** As if somebody had typed it: what a field knows of what it holds stays true. Nothing is saved. */
function type(form: HTMLFormElement | null, name: string, text: string): void {
  const field = form?.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement) || field.value === text) return;
  // React keeps the last value that it saw, and takes no notice of what goes by its own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
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
