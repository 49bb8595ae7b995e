/**
 * Makes the first administrator of an installation without the demonstration: asks on the terminal, or takes
 * APTHAPI_ADMIN_NAME, APTHAPI_ADMIN_EMAIL and APTHAPI_ADMIN_PASSWORD. Does nothing where there is one already.
 */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { countOperators } from '@/lib/data/identity/organisations';
import { Refusal } from '@/lib/domain/refusal';
import { inTransaction } from '@/lib/platform/database';
import { createFirstOperator } from '@/lib/services/identity/create-operator';

const SHORTEST_PASSWORD = 12;
const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const questions = [
  { variable: 'APTHAPI_ADMIN_NAME', ask: 'Name', hidden: false, fits: (text: string) => text.length > 0, need: 'a name' },
  { variable: 'APTHAPI_ADMIN_EMAIL', ask: 'E-mail', hidden: false, fits: isEmail, need: 'an e-mail address' },
  {
    variable: 'APTHAPI_ADMIN_PASSWORD',
    ask: `Password (${SHORTEST_PASSWORD} characters or more, not shown)`,
    hidden: true,
    fits: (text: string) => text.length >= SHORTEST_PASSWORD,
    need: `a password of ${SHORTEST_PASSWORD} characters or more`,
  },
] as const;

if ((await inTransaction(countOperators)) === 0) {
  if (process.stdin.isTTY) console.log('\nThe first administrator:');
  const [name = '', email = '', password = ''] = await answers();
  try {
    await createFirstOperator({ name, email, password });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'password-common') throw error;
    console.error('✗ That password is one of those guessed first, or repeats the name or the e-mail. Choose another.');
    process.exit(1);
  }
  console.log(`✓ Administrator ${email} made`);
}
process.exit(0); // the application keeps its connections open, as a server should

async function answers(): Promise<string[]> {
  const given: string[] = [];
  for (const { variable, ask, hidden, fits, need } of questions) {
    let answer = process.env[variable]?.trim();
    while (answer === undefined || !fits(answer)) {
      if (answer !== undefined) console.error(`✗ ${variable} must be ${need}.`);
      if (!process.stdin.isTTY) {
        if (answer === undefined)
          console.error(`✗ There is no terminal to ask on: set ${questions.map((one) => one.variable).join(', ')}.`);
        process.exit(1);
      }
      answer = (await question(`  ${ask}: `, hidden)).trim();
    }
    given.push(answer);
  }
  return given;
}

/** Asks on the terminal; what is hidden is typed without an echo. */
async function question(text: string, hidden: boolean): Promise<string> {
  let silent = false;
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      if (!silent) process.stdout.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const answer = terminal.question(text);
  silent = hidden;
  const typed = await answer;
  terminal.close();
  if (hidden) process.stdout.write('\n');
  return typed;
}
