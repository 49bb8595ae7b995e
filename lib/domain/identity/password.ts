/** Words that people here reach for first and that no international list has, without accents. */
const homely = [
  'contrasena',
  'clave',
  'bolivia',
  'alcaldia',
  'municipio',
  'gobierno',
  'potosi',
  'yocalla',
  'apthapi',
  'escuela',
  'desayuno',
  'alimentacion',
];

/**
 * Whether a password is one of those that are guessed first: on a list of leaked ones, also with figures and signs around it or repeated;
 * or hardly more than what is known of the account.
 * @param leaked small letters, without accents
 * @param about the account's mail, phone, name, organisation
 */
export function isCommonPassword(password: string, leaked: ReadonlySet<string>, about: readonly string[]): boolean {
  const typed = plain(password);
  const known = (word: string) => leaked.has(word) || homely.includes(word);
  const core = typed.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (known(typed) || known(core) || core.length < 4) return true;
  const unit = /^(.+?)\1+$/.exec(core.replace(/[^a-z]/g, ''))?.[1];
  if (unit !== undefined && (unit.length < 4 || known(unit))) return true;
  return restWithout(typed, about).length < 6;
}

/** What names of the demonstration end with, and its password: a mark, and nothing of an account. */
const demonstration = 'demostracion';

/** What is left of a password without the words that anybody knows of its owner, and without figures and signs. */
function restWithout(typed: string, about: readonly string[]): string {
  const words = about
    .flatMap((text) => plain(text).split(/[^a-z]+/))
    .filter((word) => word.length >= 4 && word !== demonstration);
  const rest = [...words, ...homely].reduce((left, word) => left.replaceAll(word, ' '), typed);
  return rest.replace(/[^a-z]/g, '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters of a password, from and to. */
export const passwordLength = { min: 12, max: 200 } as const;
