import type { TypedValues } from './outcome';
import { isServiceField } from './sending';

/** What somebody wrote when their session had ended: in which form of which page, and its fields without secrets and files. */
export type KeptText = { act: string; path: string; values: TypedValues };

/** As long as somebody may take to sign in again. */
export const keptHours = 12;

/** Name of the cookie that says that a text waits in this browser. */
export const keptCookie = 'apthapi-kept';

/** The mark as a browser writes it in a page: that a text waits, or no longer. */
export function keptMark(waits: boolean, isSecure: boolean): string {
  const lasts = waits ? keptHours * 3600 : 0;
  return `${keptCookie}=${waits ? 1 : ''}; path=/; samesite=lax; max-age=${lasts}${isSecure ? '; secure' : ''}`;
}

/** Only what was written: the ids of that sending are used up. */
export function keptValues(values: TypedValues): TypedValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isServiceField(name)));
}

/** The records that a form is about, by the names of the fields that say so. */
export type AboutRecords = Readonly<Record<string, string>>;

/** Whether the text was written in this form: of the same action, on the same page, about the same records. */
export function isWrittenIn(kept: KeptText, form: { action: string | undefined; path: string; about: AboutRecords }): boolean {
  const samePage = kept.path.split('?')[0] === form.path;
  return kept.act === form.action && samePage && Object.entries(form.about).every(([name, value]) => kept.values[name] === value);
}
