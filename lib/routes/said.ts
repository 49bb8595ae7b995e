/** What stands after the question mark of an address, as Next hands it to a page. */
export type Params = Readonly<Record<string, string | string[] | undefined>>;

/** @returns what is said under a name, once and within `most` characters: nobody's id or words are longer; '' for anything else */
export function saidIn(params: Params, name: string, most: number): string {
  const said = params[name];
  return typeof said === 'string' ? said.slice(0, most).trim() : '';
}

/** @returns what is set, for a link */
export function setAlone(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
