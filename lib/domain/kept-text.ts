import type { TypedValues } from './outcome';
import { isServiceField } from './sending';

/** The records that a form is about, by the names of the fields that say so. */
export type AboutRecords = Readonly<Record<string, string>>;

/** Which form: its action, its page with or without what narrows it, and the records it is about. */
export type FormPlace = { act: string; path: string; about: AboutRecords };

/** What somebody wrote in a form and did not send: its fields without secrets and files. `at`: when it was kept, ISO 8601. */
export type KeptText = Omit<FormPlace, 'about'> & { about?: AboutRecords | undefined; values: TypedValues; at: string };

/** From Friday's end to Monday's begin, and a little more. */
export const keptHours = 72;

/** Forms that wait for one person at most: the one that waits longest makes room. */
export const keptForms = 20;

/** What a form may come to, in bytes of JSON. */
export const keptBytes = 64 * 1024;

/** Name of the cookie that says for whom a text waits in this browser: the beginnings of their keys, which tell nobody who they are. */
export const keptCookie = 'apthapi-kept';

const markLength = 12;
/** People who share a browser and have left something. */
const marks = 4;
const markOf = (personKey: string): string => personKey.slice(0, markLength);

/** Whether the cookie says that a text waits for somebody. '1' is what it said before it told for whom. */
export function isMarked(cookie: string, personKey: string): boolean {
  return cookie === '1' || cookie.split('.').includes(markOf(personKey));
}

/** @returns what the cookie says once a text of somebody waits, or no more of theirs does; the others' wait on */
export function markedFor(cookie: string, personKey: string, waits: boolean): string {
  const others = cookie.split('.').filter((mark) => mark.length === markLength && mark !== markOf(personKey));
  return [...(waits ? [markOf(personKey)] : []), ...others].slice(0, marks).join('.');
}

/** The cookie as a browser writes it in a page. */
export function keptMark(cookie: string, isSecure: boolean): string {
  const lasts = cookie === '' ? 0 : keptHours * 3600;
  return `${keptCookie}=${cookie}; path=/; samesite=lax; max-age=${lasts}${isSecure ? '; secure' : ''}`;
}

/** Only what was written: the ids of that sending are used up. */
export function keptValues(values: TypedValues): TypedValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isServiceField(name)));
}

/** The page of a form: what narrows it does not make it another. */
export const pageOf = (path: string): string => path.split('?')[0] ?? '';

/** One text for each form and no other, by which it is found again. */
export function placeText({ act, path, about }: FormPlace): string {
  const records = Object.entries(about).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([act, pageOf(path), records]);
}

/** The records among the values of a sending. @param names of the fields that say so, apart by spaces, as the form sends them */
export function aboutIn(values: TypedValues, names: string): AboutRecords {
  const said = names.split(' ').map((name) => [name, values[name]] as const);
  return Object.fromEntries(said.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Whether the text was written in this form: of the same action, on the same page, about the same records. A text of before migration 0037
 * does not say its records: they are among what was written.
 */
export function isWrittenIn(
  kept: Omit<KeptText, 'at'>,
  form: { act: string | undefined; path: string; about: AboutRecords },
): boolean {
  if (kept.act !== form.act || pageOf(kept.path) !== pageOf(form.path)) return false;
  return kept.about
    ? placeText({ ...kept, about: kept.about }) === placeText({ ...form, act: kept.act })
    : Object.entries(form.about).every(([name, value]) => kept.values[name] === value);
}

/** Whether the record has changed since: a form carries the version of what it changes. */
export function isOutdated(kept: TypedValues, current: string | undefined): boolean {
  return current !== undefined && kept.version !== undefined && kept.version !== current;
}
