/**
 * A made-up language for tests and translators: every sentence of es-BO with each vowel written twice and accented, between brackets.
 * What stands on a page without it was written outside of lib/messages; its length is that of a wordy language.
 */
const vowels: Readonly<Record<string, string>> = {
  ...{ a: 'âà', e: 'êè', i: 'îì', o: 'ôò', u: 'ûù', á: 'âä', é: 'êë', í: 'îï', ó: 'ôö', ú: 'ûü', ü: 'ûü' },
  ...{ A: 'ÂÀ', E: 'ÊÈ', I: 'ÎÌ', O: 'ÔÒ', U: 'ÛÙ', Á: 'ÂÄ', É: 'ÊË', Í: 'ÎÏ', Ó: 'ÔÖ', Ú: 'ÛÜ' },
};

/** @returns the letters of a text in the made-up language; figures and signs stay */
export const pseudoText = (text: string) => text.replaceAll(/[aeiouáéíóúü]/gi, (vowel) => vowels[vowel] ?? vowel);

/** As next-intl compiles a sentence: a text, or texts, arguments, choices (`[name, 1 | 2 | 3, { branch: nodes }]`) and tags (`[name, ...nodes]`). */
type Nodes = readonly unknown[];

/** Kinds of node in which sentences stand by branch: select, plural and ordinal. */
const choices = [1, 2, 3];

/** @returns sentences by key, of any depth, in the made-up language */
export function pseudoMessages<T>(messages: T): T {
  const told = (value: unknown): unknown =>
    typeof value === 'string' || Array.isArray(value) ? sentence(value) : byKey(value as object, told);
  return told(messages) as T;
}

const sentence = (told: string | Nodes) => ['⟦', ...(typeof told === 'string' ? [pseudoText(told)] : told.map(node)), '⟧'];

function node(told: unknown): unknown {
  if (typeof told === 'string') return pseudoText(told);
  if (!Array.isArray(told) || told.length === 1) return told; // the figure of a plural; an argument
  const [name, kind, ...rest] = told as [unknown, unknown, ...unknown[]];
  if (typeof kind !== 'number' || kind === 0) return [name, ...[kind, ...rest].map(node)];
  return choices.includes(kind) ? [name, kind, ...rest.map((branches) => byKey(branches as object, branch))] : told;
}

const branch = (told: unknown) => (Array.isArray(told) ? told.map(node) : node(told));

const byKey = (values: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
