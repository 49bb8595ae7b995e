import 'server-only';
import { createTransport } from 'nodemailer';
import { env } from '@/lib/platform/env';

export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same for each try of one mail: who gets it twice can tell. */
  id: string;
  /** Where one ends all further mails, by one click in the reader's program (RFC 8058). */
  unsubscribe: string | null;
};

/** What became of handing a mail over. `final`: trying again would not help; `noBox`: the server takes nothing for this very address. */
export type MailOutcome = { sent: true } | { sent: false; final: boolean; noBox: boolean; reason: string };

/** A server that says nothing for so long is taken for gone. */
const silenceMs = 15_000;

/** Hands one mail to the server of SMTP_URL. Never throws for what a server or an address may do. @param silence milliseconds */
export async function sendMail({ to, subject, text, html, id, unsubscribe }: Mail, silence = silenceMs): Promise<MailOutcome> {
  const { SMTP_URL: url, MAIL_FROM: from, APTHAPI_URL } = env();
  if (!url || !from) return { sent: false, final: false, noBox: false, reason: 'no server' };
  // An address is looked at here once more: a line break in it would write headers of its own.
  if (/[\s<>,;"]/.test(to.address)) return { sent: false, final: true, noBox: true, reason: 'not an address' };
  const transport = createTransport(withLimits(url, silence));
  const headers = {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
  try {
    const name = to.name.replace(/\s+/g, ' ');
    const messageId = `<${id}@${new URL(APTHAPI_URL).hostname}>`;
    await transport.sendMail({ from, to: { name, address: to.address }, subject, text, html, messageId, headers });
    return { sent: true };
  } catch (error) {
    return { sent: false, ...whyNot(error) };
  } finally {
    transport.close();
  }
}

/**
 * nodemailer reads what a server's address says and nothing beside it, so what we ask goes into the address: how long silence is borne, and
 * that no mail takes in a file or a page.
 */
function withLimits(url: string, silence: number): string {
  const server = new URL(url);
  const limits = { connectionTimeout: silence, greetingTimeout: silence, socketTimeout: silence };
  for (const [name, value] of Object.entries({ ...limits, disableFileAccess: true, disableUrlAccess: true }))
    server.searchParams.set(name, String(value));
  return server.href;
}

/** A server that answers 5xx has said no for good; one that answers 4xx, or not at all, may say yes later. */
function whyNot(error: unknown): { final: boolean; noBox: boolean; reason: string } {
  const { responseCode, code, command, message } = error as Partial<Record<'code' | 'command' | 'message', string>> & {
    responseCode?: number;
  };
  const final = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  const said = responseCode ? `${responseCode} ${code ?? ''}` : (code ?? message ?? 'unknown');
  return { final, noBox: final && command === 'RCPT TO', reason: said.trim().slice(0, 200) };
}
