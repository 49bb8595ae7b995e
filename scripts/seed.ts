/**
 * npm run seed -- --year 2026 --municipality 050301: prepares a municipality for a year of school meals. Outside the demonstration also
 * its first two people, and the authority's document that names them: --email a@example.bo --authority b@example.bo
 * --designation 'RA 14/2026' --designated 2026-01-05
 */
import { parseArgs } from 'node:util';
import { CannotPrepare, prepareMunicipality } from '@/prisma/seed/municipality';

const { values } = parseArgs({
  options: {
    year: { type: 'string' },
    municipality: { type: 'string' },
    email: { type: 'string' },
    authority: { type: 'string' },
    designation: { type: 'string' },
    designated: { type: 'string' },
  },
});
const year = Number(values.year);

try {
  if (!Number.isInteger(year)) throw new CannotPrepare('Say which year: --year 2026');
  if (!values.municipality) throw new CannotPrepare('Say which municipality: --municipality 050301 (INE code)');
  const { email, authority: authorityEmail, designation, designated: designatedOn } = values;
  const first =
    email && authorityEmail && designation && designatedOn ? { email, authorityEmail, designation, designatedOn } : null;
  const lines = await prepareMunicipality({ year, code: values.municipality, first });
  for (const line of lines) console.log(line);
  process.exit(0); // the application keeps its connections open, as a server should
} catch (error) {
  if (!(error instanceof CannotPrepare)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
