import 'server-only';
import type { DueMail } from '@/lib/data/mail';
import type { Mail } from '@/lib/integrations/mail/send';
import { usualLocale } from '@/lib/messages/locales';
import { messagesOf } from '@/lib/messages/namespaces';
import { noticeSentence } from '@/lib/messages/told/notices';
import { translatorsOf } from '@/lib/messages/translators';
import { env } from '@/lib/platform/env';
import { mailLinkText } from '@/lib/platform/mail-link';
import { account } from '@/lib/routes/account';
import { site } from '@/lib/routes/site';

/** What a mail says, as text and as HTML: the same sentences and the same addresses. */
export async function mailText({ userId, name, address, ids, notices }: DueMail): Promise<Mail> {
  const translators = translatorsOf(await messagesOf(usualLocale), usualLocale);
  const t = translators('mailing');
  const absolute = (path: string) => new URL(path, env().APTHAPI_URL).href;
  const linkFor = (purpose: 'confirm' | 'unsubscribe') => mailLinkText({ purpose, userId, address });
  const isQuestion = notices.length === 0;
  const told = isQuestion
    ? [{ sentence: t('confirm.lead'), href: absolute(site.mailLink(linkFor('confirm'))) }]
    : notices.map(({ code, params, href }) => ({ sentence: noticeSentence(translators, code, params), href: absolute(href) }));
  const unsubscribe = linkFor('unsubscribe');
  const foot = [
    { sentence: isQuestion ? t('confirm.foot') : t('foot'), href: absolute(account.mail()) },
    { sentence: t('unsubscribe'), href: absolute(site.mailLink(unsubscribe)) },
  ];
  const hello = t('hello', { name });
  const [only] = told;
  return {
    to: { name, address },
    subject: isQuestion
      ? t('confirm.subject')
      : notices.length === 1 && only
        ? only.sentence
        : t('subject', { many: notices.length }),
    text: [hello, ...told.map(line), '—', ...foot.map(line)].join('\n\n'),
    html: `<!doctype html><html lang="${usualLocale}"><body><p>${escaped(hello)}</p>${told.map(paragraph).join('')}<hr>${foot.map(paragraph).join('')}</body></html>`,
    id: ids[0] ?? '',
    unsubscribe: absolute(site.mailUnsubscribe(unsubscribe)),
  };
}

type Line = { sentence: string; href: string };
const line = ({ sentence, href }: Line) => `${sentence}\n${href}`;
const paragraph = ({ sentence, href }: Line) => `<p>${escaped(sentence)}<br><a href="${escaped(href)}">${escaped(href)}</a></p>`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
