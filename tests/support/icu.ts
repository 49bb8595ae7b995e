/** A sentence in ICU: words, and what is filled in. A choice (plural, select) has its branches. */
export type IcuPart = string | { name: string; kind: string; branches: Readonly<Record<string, readonly IcuPart[]>> };

/** Reads the ICU that our sentences use: {name}, {n, plural, …}, {x, select, …}, # and quoted signs. */
export function readIcu(text: string): IcuPart[] {
  let at = 0;
  const parts = (inPlural: boolean): IcuPart[] => {
    const found: IcuPart[] = [];
    let words = '';
    const keep = () => {
      if (words) found.push(words);
      words = '';
    };
    while (at < text.length && text[at] !== '}') {
      const sign = text[at] ?? '';
      if (sign === "'" && text[at + 1] === "'") {
        words += "'";
        at += 2;
      } else if (sign === "'" && /[{}<#]/.test(text[at + 1] ?? '')) {
        const end = text.indexOf("'", at + 1);
        words += text.slice(at + 1, end < 0 ? undefined : end);
        at = end < 0 ? text.length : end + 1;
      } else if (sign === '{') {
        keep();
        found.push(argument());
      } else if (sign === '#' && inPlural) {
        keep();
        found.push({ name: '#', kind: 'number', branches: {} });
        at++;
      } else {
        words += sign;
        at++;
      }
    }
    keep();
    return found;
  };
  const argument = (): IcuPart => {
    const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?(,)?\s*/.exec(text.slice(at));
    if (!head) throw new Error(`Not ICU at ${at}: ${text}`);
    at += head[0].length;
    const [, name = '', kind = ''] = head;
    const branches: Record<string, readonly IcuPart[]> = {};
    for (let branch = branchAt(); branch; branch = branchAt()) {
      at += branch[0].length;
      branches[branch[1] ?? ''] = parts(kind === 'plural');
      at++;
    }
    at = text.indexOf('}', at) + 1;
    return { name, kind, branches };
  };
  const branchAt = () => /^\s*([=\w-]+)\s*\{/.exec(text.slice(at));
  return parts(false);
}

/** @returns what may be read of a sentence, '·' where a value goes: one line for each branch of its choices */
export function readings(parts: readonly IcuPart[]): string[] {
  const most = Math.max(1, ...parts.flatMap((part) => (typeof part === 'string' ? [] : branchTexts(part).length)));
  const pick = (part: IcuPart, one: number): string => {
    if (typeof part === 'string') return part;
    const texts = branchTexts(part);
    return texts[Math.min(one, texts.length - 1)] ?? '·';
  };
  return Array.from({ length: most }, (_, one) => parts.map((part) => pick(part, one)).join(''));
}

const branchTexts = (part: Exclude<IcuPart, string>): string[] => Object.values(part.branches).flatMap(readings);

/** @returns every sentence of a module's JSON with its key: 'states.open' */
export function sentencesIn(messages: object, above = ''): [key: string, sentence: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : sentencesIn(value as object, `${above}${key}.`),
  );
}
