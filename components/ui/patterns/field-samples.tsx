'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fieldLooks } from '@/components/ui/field-looks';
import { type FieldProps, FormContext } from '@/components/ui/form-context';
import { type ActionState, idle, type Refused } from '@/lib/domain/outcome';
import type { Translator } from '@/lib/messages/translator';
import { State } from './pattern';

/** A field to show in each of its states. */
export type FieldSample = {
  name: string;
  label: string;
  hint?: string;
  /** What is answered, and what is refused. */
  answer: string | readonly string[];
  wrong: string | readonly string[];
  error: string;
  draw: (props: FieldProps) => ReactNode;
};

export function refusedWith(t: Translator<'patterns'>, { fields, values }: Pick<Refused, 'fields' | 'values'>): Refused {
  return { status: 'refused', code: 'check-input', message: t('form.message'), fields, values };
}

/** To be filled, filled, refused, optional. */
export function Samples({ of: { name, label, hint, answer, wrong, error, draw } }: { of: FieldSample }) {
  const t = useTranslations('patterns');
  const refused = refusedWith(t, { fields: { [name]: error }, values: { [name]: wrong } });
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
      <State of="idle">
        <InForm prefix={`${name}-idle`}>{draw({ name, label, hint })}</InForm>
      </State>
      <State of="filled">
        <InForm prefix={`${name}-filled`} values={{ [name]: answer }}>
          {draw({ name, label, hint })}
        </InForm>
      </State>
      <State of="refused">
        <InForm prefix={`${name}-refused`} state={refused}>
          {draw({ name, label, hint })}
        </InForm>
      </State>
      <State of="optional">
        <InForm prefix={`${name}-optional`}>{draw({ name, label: t('long'), optional: true })}</InForm>
      </State>
    </div>
  );
}

type InFormProps = {
  prefix: string;
  state?: ActionState;
  values?: Readonly<Record<string, string | readonly string[]>>;
  pending?: boolean;
  children: ReactNode;
};

/** A form that stands still, to look at. */
export function InForm({ prefix, state = idle, values = {}, pending = false, children }: InFormProps) {
  return (
    <FormContext value={{ prefix, state, values, pending }}>
      <form className={fieldLooks.form} noValidate onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </FormContext>
  );
}
