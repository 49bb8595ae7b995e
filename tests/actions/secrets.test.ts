import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { actorOfCard, cardCode } from '@/lib/platform/card-code';
import { env } from '@/lib/platform/env';
import { mailLinkText, readMailLink } from '@/lib/platform/mail-link';
import { keyKeeper, newTenderKey, SealBroken } from '@/lib/platform/sealing';
import { rotated } from '@/scripts/lib/secrets.mjs';

const asItWas = { ...env() };
afterAll(() => void Object.assign(env(), asItWas));

const words = (text: string) => text.split(' ').filter((one) => one !== '');
/** As `npm run secrets` and the next start do. */
function rotate(): void {
  const { SEALING_KEY, SEALING_KEYS_BEFORE, AUTH_SECRET } = env();
  const next = rotated({ AUTH_SECRET, SEALING_KEY, SEALING_KEYS_BEFORE: SEALING_KEYS_BEFORE.join(' ') });
  Object.assign(env(), { ...next, SEALING_KEYS_BEFORE: words(next.SEALING_KEYS_BEFORE) });
}

const actor = '01900000-0000-7000-8000-000000000001';
const link = { purpose: 'confirm', userId: actor, address: 'a@b.example' } as const;

test('after new secrets, twice, open tenders open, issued cards and links in mails lead on, and what is new is of the new key', async () => {
  const first = env().SEALING_KEY;
  const key = newTenderKey();
  const [wrapped, card, mail] = [await keyKeeper().wrap('tender', key), cardCode(actor), mailLinkText(link)];
  rotate();
  const [later, second] = [await keyKeeper().wrap('tender', key), cardCode(actor)];
  rotate();

  expect(env().SEALING_KEYS_BEFORE).toHaveLength(2);
  expect(env().SEALING_KEYS_BEFORE.at(-1)).toBe(first);
  for (const one of [wrapped, later]) expect(Buffer.from(await keyKeeper().unwrap('tender', one))).toEqual(Buffer.from(key));
  expect([card, second, cardCode(actor)].map(actorOfCard)).toEqual([actor, actor, actor]);
  expect(new Set([card, second, cardCode(actor)]).size).toBe(3);
  expect(readMailLink(mail)).toEqual(link);
});

test('a key that is let go of opens and signs nothing any more', async () => {
  const [wrapped, card, mail] = [await keyKeeper().wrap('tender', newTenderKey()), cardCode(actor), mailLinkText(link)];
  Object.assign(env(), { SEALING_KEY: randomBytes(32).toString('base64'), SEALING_KEYS_BEFORE: [] });
  await expect(keyKeeper().unwrap('tender', wrapped)).rejects.toThrow(SealBroken);
  expect([actorOfCard(card), readMailLink(mail)]).toEqual([null, null]);
});

test('each rotation makes other secrets', () => {
  const now = { AUTH_SECRET: 'a'.repeat(43), SEALING_KEY: randomBytes(32).toString('base64') };
  const [one, two] = [rotated(now), rotated(now)];
  expect(one.AUTH_SECRET).not.toBe(two.AUTH_SECRET);
  expect(one.SEALING_KEY).not.toBe(two.SEALING_KEY);
  expect(Buffer.from(one.SEALING_KEY, 'base64')).toHaveLength(32);
  expect(one.SEALING_KEYS_BEFORE).toBe(now.SEALING_KEY);
});
