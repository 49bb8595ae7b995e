import { type Parsed, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';
import { env } from '@/lib/platform/env';

/** How a server treats what comes: `later` and `never` are its refusals for now and for good, `mute` never answers. */
export type Manner = 'takes' | 'later' | 'never' | 'mute';

/** A real SMTP server on this machine: what it took can be read back. */
async function startSmtp() {
  const box: { to: string[]; mail: Parsed }[] = [];
  const state = { manner: 'takes' as Manner, asked: 0 };
  const no = (responseCode: number) => Object.assign(new Error('no'), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      state.asked += 1;
      if (state.manner === 'mute') return;
      done(state.manner === 'later' ? no(451) : state.manner === 'never' ? no(550) : null);
    },
    onData(stream, { envelope }, done) {
      void simpleParser(stream).then((mail) => {
        box.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return { url: `smtp://127.0.0.1:${port}`, box, state, stop: () => new Promise<void>((resolve) => server.close(resolve)) };
}

/** The same for all tests of a file, with an installation that sends its mail there. */
export function ownSmtp() {
  const settings = env();
  const held: { smtp?: Awaited<ReturnType<typeof startSmtp>> } = {};
  beforeAll(async () => {
    held.smtp = await startSmtp();
    Object.assign(settings, { SMTP_URL: held.smtp.url, MAIL_FROM: 'Apthapi <avisos@prueba.test>' });
  });
  afterAll(async () => {
    Object.assign(settings, { SMTP_URL: undefined, MAIL_FROM: undefined });
    await held.smtp?.stop();
  });
  return () => {
    if (!held.smtp) throw new Error('the server of the tests is not up yet');
    return held.smtp;
  };
}
