import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprint, masterKeyKeeper, newReceiptNumber, newTenderKey, SealBroken, seal, unseal } from '@/lib/platform/sealing';

const key = newTenderKey();
const place = ['offer', 'tender', 'bidder', 'offer-1'];

describe('an envelope', () => {
  test('opens where it was sealed, with the same text', () => {
    const text = '{"precio":"1,90","producto":"leche con plátano"}';
    expect(unseal(key, place, seal(key, place, text))).toBe(text);
  });

  test.each([
    ['another tender', ['offer', 'other', 'bidder', 'offer-1']],
    ['another bidder', ['offer', 'tender', 'other', 'offer-1']],
    ['another offer', ['offer', 'tender', 'bidder', 'offer-2']],
    ['words cut elsewhere', ['offer', 'tender', 'bidderoffer-1']],
  ])('does not open in the place of %s', (_, elsewhere) => {
    expect(() => unseal(key, elsewhere, seal(key, place, 'x'))).toThrow(SealBroken);
  });

  test('does not open under another key', () => {
    expect(() => unseal(newTenderKey(), place, seal(key, place, 'x'))).toThrow(SealBroken);
  });

  test('does not open with any byte altered', () => {
    const sealed = seal(key, place, 'precio');
    for (const at of [0, 1, 13, 28, 29, sealed.length - 1]) {
      const altered = Uint8Array.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => unseal(key, place, altered), `byte ${at}`).toThrow(SealBroken);
    }
  });

  test.each([0, 1, 28, 29])('does not open cut to %i bytes', (length) => {
    expect(() => unseal(key, place, seal(key, place, 'precio').slice(0, length))).toThrow(SealBroken);
  });

  test('does not tell the length of what it holds, nor that the same text was sealed twice', () => {
    const [cheap, dear] = [seal(key, place, '{"p":"1"}'), seal(key, place, '{"p":"1000000"}')];
    expect(cheap.length).toBe(dear.length);
    expect(Buffer.from(seal(key, place, 'x'))).not.toEqual(Buffer.from(seal(key, place, 'x')));
  });
});

describe('the key of a tender', () => {
  const keeper = masterKeyKeeper(randomBytes(32));

  test('is kept wrapped and comes back', async () => {
    const [tenderId, wrapped] = ['t-1', await keeper.wrap('t-1', key)];
    expect(Buffer.from(wrapped).includes(Buffer.from(key))).toBe(false);
    expect(Buffer.from(await keeper.unwrap(tenderId, wrapped))).toEqual(Buffer.from(key));
  });

  test('is of one tender and of one installation', async () => {
    const wrapped = await keeper.wrap('t-1', key);
    await expect(keeper.unwrap('t-2', wrapped)).rejects.toThrow(SealBroken);
    await expect(masterKeyKeeper(randomBytes(32)).unwrap('t-1', wrapped)).rejects.toThrow(SealBroken);
  });
});

test('the fingerprint is the SHA-256 that anyone works out', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a receipt number tells nothing of how many came before', () => {
  const numbers = Array.from({ length: 200 }, newReceiptNumber);
  expect(new Set(numbers).size).toBe(200);
  for (const number of numbers) expect(number).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/);
  expect(numbers.toSorted()).not.toEqual(numbers);
});
