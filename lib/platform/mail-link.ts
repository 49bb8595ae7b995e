import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type MailPurpose, mailPurposes } from '@/lib/domain/mail/preference';
import { ownKeys } from './sealing';

/** For whom a link was made: it holds for this address alone, and for nothing else. */
export type MailLink = { purpose: MailPurpose; userId: string; address: string };

/** The text of a link that is sent by mail: what it says can be read, and nobody else can write it. */
export function mailLinkText(link: MailLink): string {
  const said = Buffer.from(JSON.stringify([link.purpose, link.userId, link.address])).toString('base64url');
  return `${said}.${marks(said)[0]?.toString('base64url')}`;
}

/** @returns null for a text that this installation did not write */
export function readMailLink(text: string): MailLink | null {
  const [said = '', sent = ''] = text.split('.');
  const other = Buffer.from(sent, 'base64url');
  if (!marks(said).some((own) => own.length === other.length && timingSafeEqual(own, other))) return null;
  const [purpose, userId, address] = JSON.parse(Buffer.from(said, 'base64url').toString()) as string[];
  const known = mailPurposes.find((one) => one === purpose);
  return known && userId && address ? { purpose: known, userId, address } : null;
}

/** By the key of today first, then by those before it. */
const marks = (said: string) => ownKeys('mail link v1').map((key) => createHmac('sha256', key).update(said).digest());
