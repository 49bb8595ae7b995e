'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { type ButtonTone, buttonClass } from './button-class';
import { FormContext } from './form-context';
import { useScripts } from './use-typed';

type Props = {
  label: string;
  tone?: ButtonTone | undefined /** Sent with the form, to tell two buttons apart. */;
  name?: string;
  value?: string;
};

/** The button that sends an ActionForm. While sending it says so and sends nothing twice. */
export function SubmitButton({ label, tone = 'primary', name, value }: Props) {
  const t = useTranslations('ui');
  const { pending } = useContext(FormContext);
  return (
    <button type="submit" className={buttonClass(tone)} name={name} value={value} aria-disabled={pending || undefined}>
      {pending ? t('sending') : label}
    </button>
  );
}

/**
 * What Enter presses in a form that asks, without scripts, which reading of a number was meant: the form as it stands. Else it would
 * be the first button, a reading that nobody chose. Stands first in its form.
 */
export function EnterButton() {
  const scripts = useScripts();
  return scripts ? null : <button type="submit" hidden />;
}
