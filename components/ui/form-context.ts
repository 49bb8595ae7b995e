'use client';

import { createContext, useContext, useState } from 'react';
import { type ActionState, idle, type TypedValues } from '@/lib/domain/outcome';
import { fieldId } from './field-id';
import { fieldLooks } from './field-looks';

/** Values a form starts with, by field name ('lots[0].price'). */
export type FormValues = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** What a form tells its fields: how it stands, and what they should show. */
export type FormView = { prefix: string; state: ActionState; values: FormValues; pending: boolean };

export const FormContext = createContext<FormView>({ prefix: 'f', state: idle, values: {}, pending: false });

export const formLooks = { page: fieldLooks.form, wide: 'stacked:mt-6', inline: 'flex flex-wrap items-end gap-3' };

/** Props that every field shares. `name` is a path such as `lots[0].price`. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** Marks the field as "(opcional)"; 'unmarked' lets it be blank without saying so. Without it the field is required. */
  optional?: boolean | 'unmarked' | undefined;
  defaultValue?: string | null | undefined;
  /** Hides the label from sight, not from screen readers: for fields inside a table. */
  quietLabel?: boolean;
  /** Keeps the value it was born with; for rows, whose names move when another row is removed. */
  frozen?: boolean;
};

export type FieldView = {
  id: string;
  error: string | undefined;
  /** What an earlier sending of the form saved here, where what is typed now says something else. */
  savedBefore: readonly string[] | undefined;
  describedBy: string | undefined;
  value: string;
  list: readonly string[];
};

/** What was typed wins over what the form started with, but only in a refused form. */
export function startingValue(state: ActionState, values: FormValues, name: string): TypedValues[string] | null | undefined {
  return state.status === 'refused' && Object.keys(state.values).length > 0 ? (state.values[name] ?? '') : values[name];
}

function savedAs(state: ActionState, name: string): readonly string[] | undefined {
  const told = state.status === 'refused' ? state.sentBefore : undefined;
  return told?.differing.includes(name) ? [told.first?.[name] ?? ''].flat() : undefined;
}

/** Identity, error and value of a field inside its form. */
export function useField({
  name,
  hint,
  defaultValue,
  frozen,
}: Pick<FieldProps, 'name' | 'hint' | 'defaultValue' | 'frozen'>): FieldView {
  const { prefix, state, values } = useContext(FormContext);
  const id = fieldId(prefix, name);
  const error = state.status === 'refused' ? state.fields[name] : undefined;
  const savedBefore = savedAs(state, name);
  const current = frozen ? defaultValue : (startingValue(state, values, name) ?? defaultValue);
  const [born] = useState(current);
  const value = (frozen ? born : current) ?? '';
  const described = [hint && `${id}-hint`, savedBefore && `${id}-before`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    error,
    savedBefore,
    describedBy: described || undefined,
    value: typeof value === 'string' ? value : (value[0] ?? ''),
    list: typeof value === 'string' ? (value ? [value] : []) : value,
  };
}
