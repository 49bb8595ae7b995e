'use client';

import { useTranslations } from 'next-intl';
import { type HTMLInputTypeAttribute, useRef } from 'react';
import { readDay, readDayTime, readTime } from '@/lib/domain/dates';
import { day, dayTyped } from '@/lib/messages/format';
import { fieldLooks } from './field-looks';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';
import { useTyped } from './use-typed';

type InputProps = FieldProps & {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'password' | 'number' | 'search' | 'tel' | 'url'>;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  /** Room for how many characters; leave out to fill the line. */
  width?: number | undefined;
  /** Ready answers: to choose or to write over. */
  suggestions?: readonly string[];
};

/**
 * One line of text. `type="number"` is for a year, shown as text with a numeric keyboard: wheels and steppers change numbers by
 * accident. A count is a WholeField.
 */
export function Field({ type = 'text', autoComplete, inputMode, width, suggestions, ...props }: InputProps) {
  const field = useField(props);
  const listId = suggestions && `${field.id}-list`;
  return (
    <FieldShell field={field} {...props}>
      <input
        id={field.id}
        name={props.name}
        type={type === 'number' ? 'text' : type}
        inputMode={inputMode ?? (type === 'number' ? 'numeric' : undefined)}
        className={width ? fieldLooks.inputShort : fieldLooks.input}
        size={width && width + 1}
        defaultValue={type === 'password' ? undefined : field.value}
        autoComplete={autoComplete ?? (type === 'password' ? 'current-password' : 'off')}
        required={!props.optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        list={listId}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </FieldShell>
  );
}

/**
 * A calendar date, or with `withTime` a date and hour of La Paz. A field of text, written day first as people here do: the browser's
 * own date field speaks the browser's language, 11/24/2026 on a machine bought in English. What was read is said back with its weekday.
 */
export function DateField({ withTime = false, ...props }: FieldProps & { withTime?: boolean }) {
  const t = useTranslations('ui');
  return withTime ? (
    <ReadField {...props} read={sayDayTime} shown={dayTimeTyped} example={t('dayTimeExample')} room={17} />
  ) : (
    <ReadField {...props} read={sayDay} shown={dayTyped} example={t('dayExample')} room={11} numeric />
  );
}

/** An hour of the day, of 0 to 24: a field of text too, because a browser in English asks for AM and PM. */
export function TimeField(props: FieldProps) {
  const t = useTranslations('ui');
  return <ReadField {...props} read={readTime} shown={(text) => text} example={t('timeExample')} room={6} numeric />;
}

type ReadProps = FieldProps & {
  /** @returns how what was typed is said back, or null if it cannot be read */
  read: (typed: string) => string | null;
  /** A kept value as it is typed. */
  shown: (kept: string) => string;
  example: string;
  room: number;
  numeric?: boolean;
};

function ReadField({ read, shown, example, room, numeric, ...props }: ReadProps) {
  const field = useField(props);
  const input = useRef<HTMLInputElement>(null);
  const value = /^\d{4}-\d{2}-\d{2}/.test(field.value) ? shown(field.value) : field.value;
  const [typed, setTyped] = useTyped(input, value);
  const said = read(typed);
  return (
    <FieldShell field={field} {...props} say={(saved) => read(saved) ?? saved}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-0">
        <input
          ref={input}
          id={field.id}
          name={props.name}
          type="text"
          inputMode={numeric ? 'numeric' : undefined}
          className={fieldLooks.inputShort}
          size={room}
          placeholder={example}
          defaultValue={value}
          autoComplete="off"
          required={!props.optional}
          onChange={(event) => setTyped(event.currentTarget.value)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
        />
        <output htmlFor={field.id} className="pt-1 text-ink-2 noscript:hidden">
          {said !== typed.trim() && said}
        </output>
      </span>
    </FieldShell>
  );
}

function sayDay(typed: string): string | null {
  const found = readDay(typed);
  return found && day(found);
}

/** "martes 24 de noviembre de 2026, 16:00" */
function sayDayTime(typed: string): string | null {
  const found = readDayTime(typed);
  return found && `${day(found.slice(0, 10))}, ${found.slice(11)}`;
}

function dayTimeTyped(kept: string): string {
  return `${dayTyped(kept.slice(0, 10))} ${kept.slice(11, 16)}`.trim();
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
        className={`leading-[1.4] ${fieldLooks.input}`}
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
