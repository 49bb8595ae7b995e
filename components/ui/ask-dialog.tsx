'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { confirmedField } from '@/lib/domain/sending';
import { numberKinds, readNumber } from '@/lib/domain/units';
import { integer } from '@/lib/messages/format';
import type { ButtonTone } from './button-class';
import { Dialog } from './dialog';
import { fieldLooks } from './field-looks';
import { FormContext } from './form-context';
import { SubmitButton } from './submit-button';

/** A field that is said back before it is sent; or a number that nobody types, what others leave of a whole. */
export type Echo = { name: string; label: string; rest?: { of: number; less: readonly string[] } };

type Props = { label: string; yes: string; echo: readonly Echo[]; tone: ButtonTone; children: ReactNode };

/** The half of AskFirst that runs in the browser. Without scripts the question opens in place; Enter in a field asks, it never does. */
export function AskDialog({ label, yes, echo, tone, children }: Props) {
  const t = useTranslations('parts');
  const { pending } = useContext(FormContext);
  const place = useRef<HTMLDivElement>(null);
  const sent = useRef(false);
  const [typed, setTyped] = useState<readonly (Echo & { text: string })[]>([]);

  // The answer stands in the form, under the question.
  useEffect(() => {
    if (sent.current && !pending) place.current?.querySelector('dialog')?.close();
    sent.current = pending;
  }, [pending]);

  function readTyped() {
    const form = place.current?.closest('form');
    setTyped(echo.map((one) => ({ ...one, text: form ? said(form, one) : '' })).filter(({ text }) => text !== ''));
  }

  function askInstead(event: MouseEvent) {
    event.preventDefault();
    place.current?.querySelector('summary')?.click();
  }

  return (
    <div ref={place}>
      <button type="submit" hidden onClick={askInstead} />
      <Dialog label={label} title={label} tone={tone} danger={tone === 'danger'} close={t('dialog.back')} onShow={readTyped} calm>
        {typed.length > 0 && (
          <dl className="num">
            {typed.map(({ name, label: what, text }) => (
              <div key={name} className={fieldLooks.keyRow}>
                <dt className={fieldLooks.keyName}>{what}</dt>
                <dd className="min-w-0">{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {children}
        <YesButton label={yes} tone={tone} />
      </Dialog>
    </div>
  );
}

/** As it reads on the page: of a choice its words. What is left of a whole is said where something is. */
function said(form: HTMLFormElement, { name, rest }: Echo): string {
  const typed = (field: string) => String(new FormData(form).get(field) ?? '');
  if (!rest) {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement && field.value !== '' ? (field.selectedOptions[0]?.text ?? '') : typed(name);
  }
  const less = rest.less.map((field) => readNumber(typed(field) || '0', numberKinds.whole));
  const left = less.reduce((sum, read) => sum - (read.ok ? Number(read.scaled) : 0), rest.of);
  return left > 0 && less.every(({ ok }) => ok) ? integer(left) : '';
}

/** Sends the form, and with it that the person was asked: an action that cannot be undone wants to hear it. */
export function YesButton({ label, tone }: { label: string; tone?: ButtonTone }) {
  return <SubmitButton label={label} tone={tone} name={confirmedField} value="yes" />;
}
