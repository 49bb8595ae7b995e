'use client';

import type { Route } from 'next';

import type { ReactNode } from 'react';
import { idle } from '@/lib/domain/outcome';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { FormContext, type FormView } from './form-context';
import { EnterButton } from './submit-button';

type Props = {
  action: Route;
  submit: string;
  /** What the address carries, by field name. */
  values: Readonly<Record<string, string>>;
  /** What is to mend, by field name; none: the question was understood. */
  fields: Readonly<Record<string, string>>;
  message: string;
  children: ReactNode;
};

const prefix = 'calculo';

/** A question put in the address (GET): it can be shared, works without scripts, and tells what to mend field by field. */
export function QueryForm({ action, submit, values, fields, message, children }: Props) {
  const wrong = Object.keys(fields).length > 0;
  const state: FormView['state'] = wrong ? { status: 'refused', code: 'check-input', message, fields, values } : idle;
  return (
    <FormContext value={{ prefix, state, values, pending: false }}>
      <form action={action} method="get" noValidate className="stacked:mt-6">
        {wrong && <EnterButton />}
        {wrong && <ErrorSummary message={message} fields={fields} prefix={prefix} />}
        {children}
        <Button type="submit">{submit}</Button>
      </form>
    </FormContext>
  );
}
