import type { RefusalCode } from './refusal';

/** What a person typed, by field name, so that a refused form can be shown again as it was. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/** A "no" in the reader's language: the sentence, and one sentence per field to mend. */
export type Refused = {
  status: 'refused';
  code: RefusalCode;
  message: string;
  fields: Readonly<Record<string, string>>;
  values: TypedValues;
};

/** A "yes". `requestId` is the id of the next sending of the same form; `goTo` is where the reader is led. */
export type Done<Value = unknown> = { status: 'done'; value: Value; requestId: string; goTo?: string };

/** What every act answers, and what a form remembers between two sendings. */
export type ActState<Value = unknown> = { status: 'idle' } | Done<Value> | Refused;

export const idle: ActState<never> = { status: 'idle' };

/** What every door looks like from outside: what went before does not matter to it, only the form. */
export type Door<Value = unknown> = (previous: ActState, form: FormData) => Promise<ActState<Value>>;
