import 'server-only';
import { createHash } from 'node:crypto';
import { isServiceField, type Said } from '@/lib/domain/sending';
import { contentHash } from '@/lib/platform/sendings';
import { filledIn } from './form';

/** One sending of a form: which it is, and what it says. */
export type Sending = {
  /** The id that the form was given when it was shown; null for a form without one. */
  requestId: string | null;
  /** Ids of earlier sendings that this one is written over, oldest first. */
  corrects: readonly string[];
  said: readonly Said[];
  /** Worked out when it is needed, once: it is slow where the form has secrets. */
  hash: () => Promise<string | null>;
};

const maxCorrections = 20;

export async function readSending(form: FormData): Promise<Sending> {
  const [requestId = null] = idsIn(form, 'requestId');
  const said = requestId ? await readSaid(form) : [];
  let hash: Promise<string | null> | undefined;
  return {
    requestId,
    corrects: idsIn(form, 'corrects').slice(0, maxCorrections),
    said,
    hash: () => {
      hash ??= requestId ? contentHash(requestId, said) : Promise.resolve(null);
      return hash;
    },
  };
}

/** What the form says, as the action reads it: blanks, foreign names and what travels with every form are left out. */
async function readSaid(form: FormData): Promise<Said[]> {
  const said: Said[] = [];
  for (const [name, value] of filledIn(form)) {
    if (isServiceField(name)) continue;
    if (typeof value === 'string') said.push({ name, text: value });
    else said.push({ name, file: { name: value.name, size: value.size, hash: await fileHash(value) } });
  }
  return said;
}

async function fileHash(file: File): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
}

function idsIn(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .filter((sent) => typeof sent === 'string')
    .filter((sent) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sent))
    .map((id) => id.toLowerCase());
}
