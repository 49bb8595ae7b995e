import 'server-only';
import { dictionary } from '@zxcvbn-ts/language-common';

let known: ReadonlySet<string> | undefined;

/** Some 49,000 passwords of public leaks, most used first (@zxcvbn-ts/language-common, MIT). Kept by the server alone. */
export function leakedPasswords(): ReadonlySet<string> {
  known ??= new Set(dictionary['passwords-common'].map(String));
  return known;
}
