import fs from 'node:fs';
import path from 'node:path';

/** Where `npm test` wants what was measured; a run of Playwright alone measures too, and writes nothing down. */
const place = process.env.APTHAPI_MEASURED;

/** Adds one line to a table that `npm test` prints when the journeys are over. Columns are named as they will read. */
export function record(table: string, row: Readonly<Record<string, string | number>>): void {
  if (place) fs.appendFileSync(path.join(place, `${table}.jsonl`), `${JSON.stringify(row)}\n`);
}

/** Keeps the HTML of a page as the server sent it, for the checker. One page pattern is kept once for each role. */
export function keepHtml(name: string, html: string): void {
  if (!place) return;
  fs.mkdirSync(path.join(place, 'html'), { recursive: true });
  fs.writeFileSync(path.join(place, 'html', `${name.replaceAll(/[^\w-]+/g, '~')}.html`), html);
}
