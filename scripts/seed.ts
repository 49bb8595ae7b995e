/** npm run seed -- --year 2026 --municipality 050301 [--email person@example.bo]: prepares a municipality for a year of school meals. */
import { parseArgs } from 'node:util';
import { CannotPrepare, prepareMunicipality } from '@/prisma/seed/municipality';

const { values } = parseArgs({
  options: { year: { type: 'string' }, municipality: { type: 'string' }, email: { type: 'string' } },
});
const year = Number(values.year);

try {
  if (!Number.isInteger(year)) throw new CannotPrepare('Say which year: --year 2026');
  if (!values.municipality) throw new CannotPrepare('Say which municipality: --municipality 050301 (INE code)');
  const lines = await prepareMunicipality({ year, code: values.municipality, email: values.email });
  for (const line of lines) console.log(line);
  process.exit(0); // the application keeps its connections open, as a server should
} catch (error) {
  if (!(error instanceof CannotPrepare)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
