import 'server-only';
import type { Carried, DueMail } from '@/lib/data/mail';
import type { Mail } from '@/lib/integrations/mail/send';
import { localeFor } from '@/lib/messages/locales';
import { messagesOf } from '@/lib/messages/namespaces';
import { noticeSentence } from '@/lib/messages/told/notices';
import type { Translators } from '@/lib/messages/translators';
import { translatorsOf } from '@/lib/messages/translators';
import { env } from '@/lib/platform/env';
import { mailLinkText } from '@/lib/platform/mail-link';
import { signInSecret } from '@/lib/platform/sign-in-link';
import { account } from '@/lib/routes/account';
import { site } from '@/lib/routes/site';

/** What a mail says in its reader's language, as text and as HTML: the same sentences and the same addresses. */
export async function mailText({ userId, name, address, locale: chosen, ids, carries }: DueMail): Promise<Mail> {
  // The made-up language is for screens: a worker has no sentences of it.
  const locale = localeFor(chosen ? [chosen] : []);
  const translators = translatorsOf(await messagesOf(locale), locale);
  const t = translators('mailing');
  const linkFor = (purpose: 'confirm' | 'unsubscribe') => mailLinkText({ purpose, userId, address });
  const { subject, told, foot } = said(translators, carries, linkFor('confirm'));
  const unsubscribe = linkFor('unsubscribe');
  // A link to get in was asked for just now: it ends with itself, and no other mail with it.
  const ends = carries.what === 'link' ? [] : [{ sentence: t('unsubscribe'), href: absolute(site.mailLink(unsubscribe)) }];
  const hello = t('hello', { name });
  const last = [foot, ...ends];
  return {
    to: { name, address },
    subject,
    text: [hello, ...told.map(line), '—', ...last.map(line)].join('\n\n'),
    html: `<!doctype html><html lang="${locale}"><body><p>${escaped(hello)}</p>${told.map(paragraph).join('')}<hr>${last.map(paragraph).join('')}</body></html>`,
    id: ids[0] ?? '',
    unsubscribe: carries.what === 'link' ? null : absolute(site.mailUnsubscribe(unsubscribe)),
  };
}

type Line = { sentence: string; href: string };
type Said = { subject: string; told: Line[]; foot: Line };

function said(translators: Translators, carries: Carried, confirm: string): Said {
  const t = translators('mailing');
  const mine = absolute(account.mail());
  if (carries.what === 'question')
    return {
      subject: t('confirm.subject'),
      told: [{ sentence: t('confirm.lead'), href: absolute(site.mailLink(confirm)) }],
      foot: { sentence: t('confirm.foot'), href: mine },
    };
  if (carries.what === 'link')
    return {
      subject: t('signIn.subject'),
      told: [{ sentence: t('signIn.lead'), href: absolute(site.signInLink(signInSecret(carries.codeId))) }],
      foot: { sentence: t('signIn.foot'), href: absolute(site.home()) },
    };
  const told = carries.notices.map(({ code, params, href }) => ({
    sentence: noticeSentence(translators, code, params),
    href: absolute(href),
  }));
  const [only] = told;
  const subject = told.length === 1 && only ? only.sentence : t('subject', { many: told.length });
  return { subject, told, foot: { sentence: t('foot'), href: mine } };
}

const absolute = (path: string) => new URL(path, env().APTHAPI_URL).href;
const line = ({ sentence, href }: Line) => `${sentence}\n${href}`;
const paragraph = ({ sentence, href }: Line) => `<p>${escaped(sentence)}<br><a href="${escaped(href)}">${escaped(href)}</a></p>`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
