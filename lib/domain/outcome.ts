import type { RefusalCode } from './refusal-codes';

/** What a person typed, by field name, so that a refused form can be shown again as it was. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * What keeping the newer content means, where a form that was done comes again saying something else:
 * - `over`: it is written over what the first sending left;
 * - `further`: it is done as well, beside the first;
 * - `settled`: it cannot be done again; the person is led to what was done.
 */
export type ResentWay = 'over' | 'further' | 'settled';

/** The same form was done before, and said something else. */
export type EarlierSending = {
  way: ResentWay;
  /** What the first sending said; null when it is no longer kept. Secrets are in neither version. */
  first: TypedValues | null;
  /** Names of the fields whose text differs. */
  differing: readonly string[];
  /** Ids of the sendings that the newer content is written over, oldest first; for `over`. */
  corrects: readonly string[];
  /** Where what was done is seen. */
  goTo: string | null;
};

/** A "no" in the reader's language: the sentence, and one sentence per field to mend. */
export type Refused = {
  status: 'refused';
  code: RefusalCode;
  message: string;
  fields: Readonly<Record<string, string>>;
  values: TypedValues;
  /** The id of the form's next sending, where the one it was sent with is used up. */
  requestId?: string;
  sentBefore?: EarlierSending;
  /** Where to sign in, and from there back, when the session had ended. */
  signIn?: string;
};

/** A "yes". `requestId` is the id of the next sending of the same form; `goTo` is where the reader is led. */
export type Done<Value = unknown> = { status: 'done'; value: Value; requestId: string; goTo?: string };

/** What every action answers, and what a form remembers between two sendings. */
export type ActionState<Value = unknown> = { status: 'idle' } | Done<Value> | Refused;

export const idle: ActionState<never> = { status: 'idle' };

/** What every action looks like from outside: what went before does not matter to it, only the form. */
export type ServerAction<Value = unknown> = {
  (previous: ActionState, form: FormData): Promise<ActionState<Value>>;
  /** The action's name in the policy: where a form goes, also in another page view. Unknown in the browser. */
  actionName?: string;
};
