import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type MailPurpose, mailPurposes } from '@/lib/domain/mail/preference';
import { ownKey } from './sealing';

/** For whom a link was made: it holds for this address alone, and for nothing else. */
export type MailLink = { purpose: MailPurpose; userId: string; address: string };

/** The text of a link that is sent by mail: what it says can be read, and nobody else can write it. */
export function mailLinkText(link: MailLink): string {
  const said = Buffer.from(JSON.stringify([link.purpose, link.userId, link.address])).toString('base64url');
  return `${said}.${mark(said).toString('base64url')}`;
}

/** @returns null for a text that this installation did not write */
export function readMailLink(text: string): MailLink | null {
  const [said = '', sent = ''] = text.split('.');
  const [own, other] = [mark(said), Buffer.from(sent, 'base64url')];
  if (own.length !== other.length || !timingSafeEqual(own, other)) return null;
  const [purpose, userId, address] = JSON.parse(Buffer.from(said, 'base64url').toString()) as string[];
  const known = mailPurposes.find((one) => one === purpose);
  return known && userId && address ? { purpose: known, userId, address } : null;
}

const mark = (said: string) => createHmac('sha256', ownKey('mail link v1')).update(said).digest();
