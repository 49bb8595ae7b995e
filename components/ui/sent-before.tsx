'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { EarlierSending as Told, TypedValues } from '@/lib/domain/outcome';
import type { Translator } from '@/lib/messages/translator';
import { keptRoute } from '@/lib/routes/address';
import { AppLink } from './app-link';
import { buttonClass } from './button-class';
import { fieldId } from './field-id';
import { labelOf } from './field-labels';

type Props = {
  told: Told;
  typed: TypedValues;
  prefix: string;
  /** The form has one button of its own: the step can be offered here too. */
  canSend: boolean;
};

/**
 * Under the sentence that a form was done before with other content: both versions of what differs, and the one step. Without scripts
 * each field shows what was saved beside what is in it.
 */
export function SentBefore({ told, typed, prefix, canSend }: Props) {
  const t = useTranslations('sending');
  const rows = useRows(told, typed, prefix);
  return (
    <div className="mt-3 grid gap-3 [&_:is(th,td)]:py-1 [&_:is(th,td)]:pr-4 [&_:is(th,td)]:text-left [&_:is(th,td)]:align-top [&_td]:wrap-anywhere">
      {told.first === null && <p>{t('sentBefore.notKept')}</p>}
      {rows.length > 0 && (
        <table>
          <caption className="sr-only">{t('sentBefore.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sentBefore.field')}</th>
              <th scope="col">{t('sentBefore.first')}</th>
              <th scope="col">{t('sentBefore.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, label, first, now }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`#${fieldId(prefix, name)}`}>{label}</a>
                </th>
                <td>{first || t('sentBefore.nothing')}</td>
                <td>{now || t('sentBefore.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {told.way !== 'settled' && canSend && (
          <button type="submit" className={buttonClass('primary')}>
            {t(`sentBefore.keep.${told.way}`)}
          </button>
        )}
        {told.goTo && (
          <AppLink href={keptRoute(told.goTo)} className={buttonClass('secondary')}>
            {t('sentBefore.see')}
          </AppLink>
        )}
      </div>
    </div>
  );
}

type Row = { name: string; label: string; first: string; now: string };

/** As the page says it: labels of fields, and of the options that were chosen. Read from the page once it stands. */
function useRows({ first, differing }: Told, typed: TypedValues, prefix: string): Row[] {
  const t = useTranslations('sending');
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    const say = (values: TypedValues | null, name: string) =>
      [values?.[name] ?? '']
        .flat()
        .map((value) => optionOf(t, fieldId(prefix, name), value))
        .join(', ');
    const found = differing.map((name) => ({
      name,
      label: labelIn(prefix, name),
      first: say(first, name),
      now: say(typed, name),
    }));
    setRows(found.filter(({ label }) => label !== ''));
  }, [first, differing, typed, prefix, t]);
  return rows;
}

/** The label of a field; of one in a row that is gone, that of the first row. */
function labelIn(prefix: string, name: string): string {
  return labelOf(fieldId(prefix, name)) || labelOf(fieldId(prefix, name.replaceAll(/\[\d+\]/g, '[0]')));
}

/** What a value is called where it is one of several: the option's or the choice's words. */
function optionOf(t: Translator<'sending'>, id: string, value: string): string {
  const field = document.getElementById(id);
  if (field instanceof HTMLSelectElement) return [...field.options].find((option) => option.value === value)?.text ?? value;
  const choices = [...(field?.closest('[data-part=field]')?.querySelectorAll('input') ?? [])];
  const chosen = choices.find((choice) => choice.value === value && (choice.type === 'radio' || choice.type === 'checkbox'));
  if (chosen) return chosen.labels?.[0]?.textContent?.trim() ?? value;
  return field instanceof HTMLInputElement && field.type === 'checkbox'
    ? value
      ? t('sentBefore.yes')
      : t('sentBefore.no')
    : value;
}
