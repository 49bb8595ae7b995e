'use client';

import { useTranslations } from 'next-intl';
import { useContext, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { DateField, TextArea } from '@/components/ui/field';
import { type FieldProps, FormContext, startingValue } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import { readDayTime } from '@/lib/domain/dates';
import { type Bounds, idleAt, nearestWorking } from '@/lib/domain/tenders/office-hours';
import { dayOfMonth, dayTyped, instantLong, time } from '@/lib/messages/format';
import { idleSentence } from '@/lib/messages/told/idle';

type Props = FieldProps & {
  /** Holidays that may fall in between, by day. */
  holidays: readonly (readonly [day: string, name: string])[];
  bounds: Bounds;
  /** Name of the field that takes the reason. */
  reason: string;
};

/**
 * A day and hour that somebody chooses for others. When nobody works then, it says so while it is typed, with the nearest good one a tap
 * away, and asks why it stays. The action judges again.
 */
export function WorkingField({ holidays, bounds, reason, ...props }: Props) {
  const t = useTranslations('idle');
  const { state, values } = useContext(FormContext);
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const given = startingValue(state, values, props.name) ?? props.defaultValue ?? '';
  const read = readDayTime(typed ?? (typeof given === 'string' ? given : ''));
  const at = read ? new Date(`${read}:00-04:00`) : null;
  const calendar = { names: new Map(holidays) };
  const idle = at && idleAt(calendar, at);
  const nearest = at && idle && nearestWorking(calendar, at, bounds);

  function use(instant: Date) {
    const input = place.current?.querySelector<HTMLInputElement>(`input[name="${props.name}"]`);
    if (!input) return;
    // As if it were typed: what React itself writes into a field is no news to it.
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(input, `${dayTyped(dayOfMonth(instant))} ${time(instant)}`);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }

  return (
    <div
      ref={place}
      className="stacked:mt-4"
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement && target.name === props.name) setTyped(target.value);
      }}
    >
      <DateField {...props} withTime />
      <div aria-live="polite">
        {idle && (
          <Notice tone="due" title={t('title')}>
            <p>
              {idleSentence(t, idle)} {t('why')}
            </p>
            <p>{nearest ? t('nearest', { instant: instantLong(nearest) }) : t('none')}</p>
            {nearest && (
              <button type="button" className={`${buttonClass('secondary')} noscript:hidden`} onClick={() => use(nearest)}>
                {t('use')}
              </button>
            )}
          </Notice>
        )}
      </div>
      {idle && <TextArea name={reason} label={t('reason')} hint={t('reasonHint')} rows={2} />}
    </div>
  );
}
