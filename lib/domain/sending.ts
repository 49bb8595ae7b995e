import type { TypedValues } from './outcome';

/** One thing that a form says: a text, or a file by its name, size in bytes and fingerprint. */
export type Said = { name: string; text: string } | { name: string; file: { name: string; size: number; hash: string } };

/** Names of fields whose text is never shown again, kept, or compared in the open. */
const secretNames = /password|secret/i;

/** Where the password is typed again, in the form of an action that asks for it. */
export const passwordAgainField = 'passwordAgain';

/** The field by which a form says that the person was asked, and said yes. */
export const confirmedField = 'confirmed';

/** What travels with a form and is not what it says. */
const ofTheDoor = new Set(['requestId', 'corrects', 'sentBy', 'about', passwordAgainField, confirmedField]);

export const isSecret = (name: string): boolean => secretNames.test(name);

export const isServiceField = (name: string): boolean => ofTheDoor.has(name) || name.startsWith('$ACTION');

/**
 * What a form says, as one text: two sendings say the same if and only if these are equal. In the order of the names, and as sent
 * among equal names; ends of line and spaces around do not count, as they do not for the action that reads the form.
 */
export function contentText(said: readonly Said[]): string {
  const lines = said.map((one) =>
    'file' in one ? [one.name, one.file.name, one.file.size, one.file.hash] : [one.name, bare(one.text)],
  );
  return JSON.stringify(lines.sort(([a], [b]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)));
}

/** What can be shown again of a form: texts without the secrets, files by their names. */
export function shown(said: readonly Said[]): TypedValues {
  const values: Record<string, string | string[]> = {};
  for (const one of said) {
    if (isSecret(one.name)) continue;
    const text = 'file' in one ? one.file.name : bare(one.text);
    const before = values[one.name];
    values[one.name] = before === undefined ? text : [before, text].flat();
  }
  return values;
}

/** @returns the names under which two versions of a form say something else; an absent field says what an empty one says */
export function differing(first: TypedValues, now: TypedValues): string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(first)]);
  const told = (values: TypedValues, name: string) => JSON.stringify([values[name] ?? ''].flat().filter((text) => text !== ''));
  return [...names].filter((name) => told(first, name) !== told(now, name));
}

function bare(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** What one sending may weigh, in megabytes of 1.048.576 bytes: a file of one and the form around it. */
export const maxSendingMegabytes = 2;

/** The same on the pages that take photos and papers: where no script sends them piece by piece, they come with the form. */
export const maxFormMegabytes = 11;

/** Why a sending is not even read. */
export const unreadSendings = ['too-large', 'foreign-origin'] as const;
export type UnreadSending = (typeof unreadSendings)[number];
