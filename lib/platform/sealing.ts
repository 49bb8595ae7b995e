import 'server-only';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { env } from './env';

/**
 * Envelopes: AES-256-GCM under a key of the tender, which is itself wrapped by a key keeper. What is sealed is bound to
 * its place (tender, bidder, offer) as additional data, so that a ciphertext moved to another row does not open.
 * Layout: version (1) · nonce (12) · tag (16) · ciphertext.
 */
export type Sealed = Uint8Array<ArrayBuffer>;

/** The ciphertext was altered, moved from its place, or sealed under another key. */
export class SealBroken extends Error {}

/**
 * Who keeps the keys of tenders. Today the installation's own key; keys held by people (shares of the commission's
 * members, brought together at the opening) come behind this same seam.
 */
export type KeyKeeper = {
  wrap: (tenderId: string, key: Uint8Array) => Promise<Sealed>;
  /** @throws SealBroken */
  unwrap: (tenderId: string, wrapped: Uint8Array) => Promise<Uint8Array>;
};

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;

/** Texts are padded to whole blocks of this many bytes: the length of an envelope would tell how long its prices are. */
const BLOCK = 1024;

export function newTenderKey(): Uint8Array {
  return randomBytes(32);
}

/** @param place what the envelope is bound to; the same words must be said to open it */
export function seal(key: Uint8Array, place: readonly string[], text: string): Sealed {
  return encrypt(key, place, pad(Buffer.from(text, 'utf8')));
}

/** @throws SealBroken */
export function unseal(key: Uint8Array, place: readonly string[], sealed: Uint8Array): string {
  return decrypt(key, place, sealed).toString('utf8').trimEnd();
}

/** Wraps the keys of tenders under one master key of 32 bytes. @param before master keys under which others were wrapped earlier */
export function masterKeyKeeper(masterKey: Uint8Array, before: readonly Uint8Array[] = []): KeyKeeper {
  const place = (tenderId: string) => ['tender-key', tenderId];
  return {
    wrap: async (tenderId, key) => encrypt(masterKey, place(tenderId), key),
    unwrap: async (tenderId, wrapped) => {
      for (const one of [masterKey, ...before])
        try {
          return decrypt(one, place(tenderId), wrapped);
        } catch (error) {
          if (!(error instanceof SealBroken)) throw error;
        }
      throw new SealBroken('no key of this installation opens it');
    },
  };
}

/** The keeper of this installation: SEALING_KEY, and those before it. */
export function keyKeeper(): KeyKeeper {
  const [now = new Uint8Array(), ...before] = masterKeys();
  return masterKeyKeeper(now, before);
}

/** A key of its own for each use, from the one secret of an installation. */
export function ownKey(use: string): Buffer {
  return ownKeys(use)[0] ?? Buffer.alloc(0);
}

/** The same, with those of the secrets before it: what they signed still counts. The newest first. */
export function ownKeys(use: string): Buffer[] {
  return masterKeys().map((key) => Buffer.from(hkdfSync('sha256', key, '', `apthapi ${use}`, 32)));
}

/** The newest first. */
function masterKeys(): Buffer[] {
  return [env().SEALING_KEY, ...env().SEALING_KEYS_BEFORE].map((key) => Buffer.from(key, 'base64'));
}

/** SHA-256 of a text in UTF-8, in hex: what the receipt says and anyone can work out again. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** 128 random bits in hex. Mixed into the payload, so that nobody finds a price by trying hashes. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** Random, in letters and digits that are not mistaken for one another: "K7QM-4XPA-9T2W". */
export function newReceiptNumber(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}

function encrypt(key: Uint8Array, place: readonly string[], plain: Uint8Array): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bind(place));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), ciphertext]));
}

function decrypt(key: Uint8Array, place: readonly string[], sealed: Uint8Array): Buffer {
  if (sealed.length <= HEAD || sealed[0] !== VERSION) throw new SealBroken('not an envelope of this version');
  const nonce = sealed.subarray(1, 1 + NONCE);
  const tag = sealed.subarray(1 + NONCE, HEAD);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(bind(place)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]);
  } catch {
    throw new SealBroken('the tag does not fit');
  }
}

/** JSON, because joined words could be cut elsewhere: ['ab', 'c'] is not ['a', 'bc']. */
function bind(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(['apthapi', ...place]), 'utf8');
}

function pad(plain: Buffer): Buffer {
  return Buffer.concat([plain, Buffer.alloc((BLOCK - (plain.length % BLOCK)) % BLOCK, ' ')]);
}
