import { signInAction } from '@/lib/actions/sign-in';
import { writeDocx } from '@/lib/integrations/papers/docx';
import { writePdf } from '@/lib/integrations/papers/pdf';
import { readTable } from '@/lib/integrations/spreadsheet/read';
import accounts from '@/prisma/seed/demo/accounts.json';
import { callAction } from '@/prisma/seed/demo/scenario';
import { record } from '@/tests/e2e/support/record';
import { sixtySheets } from '@/tests/support/long-paper';
import { zipBomb } from '@/tests/support/zip-bomb';

/** Fewer than the throttle lets pass. */
const tries = 4;

/** How long somebody waits for a no. An unknown account must not be told from a known one by the time that it takes. */
for (const [work, email] of [
  ['sign-in, known account', `totora.pampa@${accounts.mailDomain}`],
  ['sign-in, unknown account', `nadie@${accounts.mailDomain}`],
] as const) {
  const refuse = () => callAction(signInAction, null, { login: email, password: 'no es esta clave' });
  await refuse();
  await measure(work, refuse);
}

const packed = zipBomb(200_000_000);
await measure('200 MB packed into a file, refused', () => readTable(packed));

const long = sixtySheets();
await measure('a paper of 60 sheets as PDF', () => writePdf(long));
await measure('the same as DOCX', () => writeDocx(long));
process.exit(0); // the application keeps its connections open, as a server should

async function measure(work: string, once: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 1; round < tries; round += 1) {
    const began = performance.now();
    await once();
    times.push(Math.round(performance.now() - began));
  }
  record('work', { work, 'best ms': Math.min(...times), 'worst ms': Math.max(...times) });
}
