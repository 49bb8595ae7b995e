'use client';

import { useContext } from 'react';
import { uiEs } from '@/lib/messages/es/ui';
import { type ButtonTone, buttonClass } from './button-class';
import { FormContext } from './form-context';

type Props = {
  label: string;
  tone?: ButtonTone /** Sent with the form, to tell two buttons apart. */;
  name?: string;
  value?: string;
};

/** The button that sends an ActForm. While sending it says so and sends nothing twice. */
export function SubmitButton({ label, tone = 'primary', name, value }: Props) {
  const { pending } = useContext(FormContext);
  return (
    <button type="submit" className={buttonClass(tone)} name={name} value={value} aria-disabled={pending || undefined}>
      {pending ? uiEs.sending : label}
    </button>
  );
}
