/**
 * What a spreadsheet in Spanish of Bolivia makes of a CSV that is opened by a double click: semicolons part the cells, a comma begins
 * the decimals, a point groups thousands, days come before months, and what looks like a number or a date becomes one. Quotes do not
 * make a text of a number; `="0012"` does.
 */
export type Opened = string | number | boolean | { date: string } | null;

/** Rows of a CSV as they would stand in the sheet. */
export function openCsv(file: string): Opened[][] {
  if (!file.startsWith('\uFEFF')) throw new Error('without its mark it opens as Windows-1252');
  return parts(file.slice(1)).map((row) => row.map(opened));
}

/** One cell, as it would be understood. */
function opened(cell: string): Opened {
  const text = cell.trim();
  if (text === '') return null;
  const [, constant] = /^="((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (constant !== undefined) return constant.replaceAll('""', '"');
  if (/^[=+@]/.test(text) || /^-[^\d.,]/.test(text)) throw new Error(`runs as a formula: ${text}`);
  if (/^(verdadero|falso|true|false)$/i.test(text)) return /^(v|t)/i.test(text);
  return numberIn(text) ?? dateIn(text) ?? cell;
}

function numberIn(text: string): number | null {
  const bare = text.replace(/^Bs\.?\s*/i, '').replace(/\s*%$/, '');
  const scale = /%$/.test(text) ? 100 : 1;
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.')) / scale;
  if (/^[-+]?(\d+(,\d*)?|,\d+)(e[-+]?\d+)?$/i.test(bare)) return Number(bare.replace(',', '.')) / scale;
  return null;
}

const months = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

function dateIn(text: string): { date: string } | null {
  const year = '(\\d{4}|\\d{2})';
  const patterns = [
    `^\\d{1,2}[/.-]\\d{1,2}([/.-]${year})?( \\d{1,2}:\\d{2}(:\\d{2})?)?$`,
    '^\\d{4}[/.-]\\d{1,2}([/.-]\\d{1,2})?([T ]\\d{1,2}:\\d{2}.*)?$',
    '^\\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]\\.? ?m\\.?)?$',
    `^\\d{1,2}([/ .-]| de )(${months.join('|')})[a-z]*([/ .-]| de )?${year}?$`,
    `^(${months.join('|')})[a-z]*[/ .-]\\d{2,4}$`,
    `^\\d{1,2}/${year}$`,
  ];
  return patterns.some((one) => new RegExp(one, 'i').test(text)) ? { date: text } : null;
}

function parts(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const row = rows.at(-1) ?? [];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ';') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  return rows.filter((row) => row.length > 0);
}
