import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { saveDocumentAction } from '@/lib/actions/census-documents';
import { receivePart, tellReceived } from '@/lib/actions/receive-part';
import { deleteOldUploads } from '@/lib/data/files/uploads';
import { fileLimitBytes, partBytes } from '@/lib/domain/files/file';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { photo } from '@/tests/support/files';
import { asPerson, type Person, person } from '@/tests/support/people';

let producer: Person;
let other: Person;
let file: Buffer;
beforeAll(async () => {
  const one = { kind: 'producer', roles: ['producer'], actorKind: 'OECA' } as const;
  [producer, other] = [await person(one), await person(one)];
  file = await photo(1_400, 1_800);
});

type Sent = { status: number; received: number };

async function put(as: Person | null, id: string, from: number, part: Uint8Array, of = file.length): Promise<Sent> {
  const address = `http://localhost:3000/api/uploads/${id}?from=${from}&of=${of}&name=nit.jpg`;
  const request = new Request(address, { method: 'PUT', body: new Uint8Array(part) });
  const answer = await asPerson(as, () => receivePart(request, { params: Promise.resolve({ id }) }));
  return { status: answer.status, ...(await answer.json()) };
}

async function received(as: Person | null, id: string): Promise<Sent> {
  const answer = await asPerson(as, () => tellReceived(new Request('http://localhost'), { params: Promise.resolve({ id }) }));
  return { status: answer.status, ...(await answer.json()) };
}

async function sendAll(as: Person, id: string, upTo = file.length): Promise<void> {
  let { received: at } = await received(as, id);
  while (at < upTo) ({ received: at } = await put(as, id, at, file.subarray(at, Math.min(at + partBytes, upTo))));
}

const form = (uploadId: string, more: object = {}) => ({ kind: 'nit', number: randomUUID().slice(0, 8), uploadId, ...more });
const on = (fileId: string | null) => prisma().storedFile.findUniqueOrThrow({ where: { id: fileId ?? '' } });

test('a file that was cut at nine tenths goes on where it stopped, and the form has it once', async () => {
  const id = randomUUID();
  const cut = Math.floor(file.length * 0.9);
  await sendAll(producer, id, cut);
  const refused = await callAction(saveDocumentAction, producer, form(id));
  expect(refused).toMatchObject({ code: 'upload-incomplete', fields: { file: expect.stringContaining('sigue') } });
  expect(await received(producer, id)).toMatchObject({ received: cut });
  await sendAll(producer, id);
  const { fileId } = await mustCall(saveDocumentAction, producer, form(id));
  expect(await on(fileId)).toMatchObject({ name: 'nit.jpg', userId: producer.userId });
  expect(await prisma().upload.count({ where: { id } })).toBe(0);
});

test('the form sent twice acts once, though what came piece by piece is gone by then', async () => {
  const id = randomUUID();
  await sendAll(producer, id);
  const sent = form(id, { requestId: randomUUID() });
  const first = await callAction(saveDocumentAction, producer, sent);
  expect(await callAction(saveDocumentAction, producer, sent)).toMatchObject({
    status: 'done',
    value: { id: first.status === 'done' ? (first.value as { id: string }).id : '' },
  });
});

test('a part that came before, one beyond a gap, one of another file and one over the end change nothing', async () => {
  const id = randomUUID();
  const part = file.subarray(0, 1_000);
  expect(await put(producer, id, 0, part)).toEqual({ status: 200, received: 1_000, bytes: file.length });
  expect(await put(producer, id, 0, part)).toMatchObject({ status: 200, received: 1_000 });
  expect(await put(producer, id, 5_000, part)).toMatchObject({ status: 200, received: 1_000 });
  expect(await put(producer, id, 1_000, part, file.length + 1)).toMatchObject({ status: 409 });
  expect(await put(producer, id, file.length - 10, part)).toMatchObject({ status: 409 });
  const both = await Promise.all([1, 2].map(() => put(producer, id, 1_000, part)));
  expect(both.map((one) => one.received)).toEqual([2_000, 2_000]);
  expect(await prisma().uploadPart.count({ where: { uploadId: id } })).toBe(2);
});

test('what is on the way is its sender’s alone, under the same id too', async () => {
  const id = randomUUID();
  await sendAll(producer, id);
  expect(await received(other, id)).toMatchObject({ status: 200, received: 0 });
  expect(await callAction(saveDocumentAction, other, form(id))).toMatchObject({ code: 'upload-incomplete' });
  expect(await put(other, id, 0, file.subarray(0, 10))).toMatchObject({ received: 10 });
  expect(await received(producer, id)).toMatchObject({ received: file.length });
});

test('who may give no file, a visitor, and what is no part of a file are told no', async () => {
  const id = randomUUID();
  const part = file.subarray(0, 10);
  const treasurer = await person({ roles: ['treasurer'] });
  for (const nobody of [null, treasurer]) {
    expect((await put(nobody, id, 0, part)).status).toBe(404);
    expect((await received(nobody, id)).status).toBe(404);
  }
  expect((await put(producer, 'no-id', 0, part)).status).toBe(422);
  expect((await put(producer, id, -1, part)).status).toBe(422);
  expect((await put(producer, id, 0, new Uint8Array())).status).toBe(422);
  expect((await put(producer, id, 0, new Uint8Array(partBytes + 1))).status).toBe(422);
  expect((await put(producer, id, 0, part, fileLimitBytes + 1)).status).toBe(413);
  expect(await prisma().upload.count({ where: { id } })).toBe(0);
});

test('one person has some on the way at a time; what nobody finished is taken away', async () => {
  const many = await person({ kind: 'producer', roles: ['producer'], actorKind: 'OECA' });
  for (let i = 0; i < 12; i++) await put(many, randomUUID(), 0, file.subarray(0, 10));
  expect(await prisma().upload.count({ where: { userId: many.userId } })).toBe(8);
  await prisma().$executeRaw`update uploads set at = at - interval '49 hours' where user_id = ${many.userId}::uuid`;
  expect(await deleteOldUploads(prisma(), 48)).toBe(8);
});
