'use client';

import { type HTMLInputTypeAttribute, useRef } from 'react';
import { day } from '@/lib/messages/es/format';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';
import { useTyped } from './use-typed';

type InputProps = FieldProps & {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'password' | 'number' | 'time' | 'search' | 'tel' | 'url'>;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  /** Room for how many characters; leave out to fill the line. */
  width?: number;
};

/** One line of text. `type="number"` is shown as text with a numeric keyboard: wheels and steppers change numbers by accident. */
export function Field({ type = 'text', autoComplete, inputMode, width, ...props }: InputProps) {
  const field = useField(props);
  return (
    <FieldShell field={field} {...props}>
      <input
        id={field.id}
        name={props.name}
        type={type === 'number' ? 'text' : type}
        inputMode={inputMode ?? (type === 'number' ? 'numeric' : undefined)}
        className={width ? 'input input-short' : 'input'}
        size={width && width + 1}
        defaultValue={type === 'password' ? undefined : field.value}
        autoComplete={autoComplete ?? (type === 'password' ? 'current-password' : 'off')}
        required={!props.optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldShell>
  );
}

/**
 * A calendar date ('YYYY-MM-DD'), or with `withTime` a La Paz date and time ('YYYY-MM-DDTHH:mm'). The browser writes it as its own
 * language does, 11/24/2026 on a machine bought in English: it is said back as people here say it, with its weekday.
 */
export function DateField({
  withTime = false,
  min,
  max,
  ...props
}: FieldProps & { withTime?: boolean; min?: string; max?: string }) {
  const field = useField(props);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(input, field.value);
  return (
    <FieldShell field={field} {...props} say={said}>
      <span className="with-echo">
        <input
          ref={input}
          id={field.id}
          name={props.name}
          type={withTime ? 'datetime-local' : 'date'}
          className="input input-date"
          defaultValue={field.value}
          min={min}
          max={max}
          required={!props.optional}
          onChange={(event) => setTyped(event.currentTarget.value)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
        />
        <output htmlFor={field.id} className="echo">
          {said(typed)}
        </output>
      </span>
    </FieldShell>
  );
}

/** "martes 24 de noviembre de 2026", with the hour of 0 to 24 where there is one. */
function said(typed: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(typed)) return '';
  const hour = typed.slice(11, 16);
  return hour ? `${day(typed.slice(0, 10))}, ${hour}` : day(typed.slice(0, 10));
}

/** Several lines of text. */
export function TextArea({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  const field = useField(props);
  return (
    <FieldShell field={field} {...props}>
      <textarea
        id={field.id}
        name={props.name}
        rows={rows}
        className="input"
        defaultValue={field.value}
        required={!props.optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldShell>
  );
}

/** A value that travels with the form and is not shown. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
