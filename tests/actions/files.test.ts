import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import {
  enterDocumentAction,
  removeDocumentAction,
  removeDocumentFileAction,
  saveDocumentAction,
} from '@/lib/actions/census-documents';
import { verifyDocumentAction } from '@/lib/actions/census-officer';
import { keepContent, readStoredBytes, sha256Of, sweepContents } from '@/lib/data/files/contents';
import { fileLimitBytes, maxFilesOfRecord } from '@/lib/domain/files/file';
import { inTransaction, prisma } from '@/lib/platform/database';
import { readCensusFile, readOwnFile } from '@/lib/queries/census/files';
import { answerStored } from '@/lib/queries/files/answer';
import { readStored } from '@/lib/queries/files/stored';
import { keepFilesUp } from '@/lib/services/files/upkeep';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { proxy } from '@/proxy';
import { freshPlace } from '@/tests/support/awarded-tender';
import { docx, pdf, photo, sentAs, stream } from '@/tests/support/files';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-files-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function census() {
  const municipalityCode = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode });
  const producer = await person({ kind: 'producer', roles: ['producer'], municipalityCode, actorKind: 'OECA' });
  return { officer, producer };
}

const paper = (over: object = {}) => ({ kind: 'nit', number: randomUUID().slice(0, 8), ...over });
const rows = () => Promise.all([prisma().storedFile.count(), prisma().fileContent.count(), prisma().actorDocument.count()]);

/** What somebody is answered who asks for a file. */
async function fetched(as: Person | null, id: string, headers: Record<string, string> = {}, isView = false): Promise<Response> {
  const request = new Request(`http://localhost:3000/archivos/${id}`, { headers });
  return asPerson(as, async () => answerStored(request, await readStored(id, isView)));
}

test('a photo of a paper is kept drawn anew, and shown to its producer and the census, and to nobody else', async () => {
  const { officer, producer } = await census();
  const sent = await photo();
  const { fileId } = await mustCall(saveDocumentAction, producer, paper({ file: sentAs(sent, 'C:\\fotos\\mi nit.jpg') }));
  if (!fileId) throw new Error('no file');
  expect(await prisma().storedFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
    kind: 'census_document',
    type: 'jpeg',
    name: 'mi nit.jpg',
    sentSha256: sha256Of(sent),
    userId: producer.userId,
  });
  const [shown] = (await asPerson(producer, readOwnFile))?.documents ?? [];
  expect(shown?.files).toMatchObject([{ id: fileId, name: 'mi nit.jpg', isPicture: true }]);
  expect((await asPerson(officer, () => readCensusFile(producer.organisationId)))?.file.documents[0]?.files).toHaveLength(1);

  for (const reader of [producer, officer, await colleague(officer, ['census-officer'])]) {
    const view = await fetched(reader, fileId, {}, true);
    expect(view.status).toBe(200);
    expect((await sharp(Buffer.from(await view.arrayBuffer())).metadata()).format).toBe('webp');
  }
  const elsewhere = await census();
  const strangers = [
    elsewhere.officer,
    elsewhere.producer,
    await colleague(officer, ['treasurer', 'authority', 'evaluator']),
    null,
  ];
  const unknown = await fetched(officer, randomUUID());
  for (const reader of strangers) {
    const answer = await fetched(reader, fileId);
    expect([answer.status, await answer.text(), [...answer.headers]]).toEqual([404, '', [...unknown.headers]]);
  }
  const treasurer = await asPerson(strangers[2] ?? null, () => readCensusFile(producer.organisationId));
  expect(treasurer?.file.documents[0]?.files).toEqual([]);
  expect((await fetched(producer, 'no es un id')).status).toBe(404);
});

test('what is no picture is for keeping, in parts too; nothing is ever sent as a page', async () => {
  const { producer } = await census();
  const sent = pdf({ objects: [stream('', 'x'.repeat(600_000), false)] });
  const { fileId } = await mustCall(saveDocumentAction, producer, paper({ file: sentAs(sent, 'Señal <b>.html', 'text/html') }));
  const id = fileId ?? '';
  const whole = await fetched(producer, id);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="Senal b.pdf"; filename*=UTF-8\'\'Se%C3%B1al%20b.pdf',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'content-length': `${sent.length}`,
    'cache-control': 'private, no-cache',
  });
  expect(Buffer.from(await whole.arrayBuffer()).equals(sent)).toBe(true);
  expect((await fetched(producer, id, {}, true)).status).toBe(404);

  const part = await fetched(producer, id, { range: 'bytes=300000-599999' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 300000-599999/${sent.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(sent.subarray(300_000, 600_000))).toBe(true);
  const beyond = await fetched(producer, id, { range: `bytes=${sent.length}-` });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${sent.length}`]);
  const etag = whole.headers.get('etag') ?? '';
  expect((await fetched(producer, id, { 'if-none-match': etag })).status).toBe(304);
  expect((await fetched(producer, id, { range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200);
  expect((await fetched(null, id, { 'if-none-match': etag })).status).toBe(404);
});

test.each([
  ['a page called a photo', () => sentAs(Buffer.from('<script>alert(1)</script>')), 'attachment-kind'],
  ['a document called a PDF', () => sentAs(docx(), 'nit.pdf', 'application/pdf'), 'attachment-kind'],
  ['a PDF with a script', () => sentAs(pdf({ objects: ['<< /S /JavaScript /JS (x) >>'] })), 'attachment-active'],
  ['a PDF with a password', () => sentAs(pdf({ trailer: '/Encrypt 9 0 R ' })), 'attachment-locked'],
  ['a photo cut at nine tenths', async () => sentAs((await photo()).subarray(0, -20_000)), 'attachment-damaged'],
  ['a bomb', () => sentAs(docx({ 'word/a.xml': Buffer.alloc(90_000_000) }), 'informe.docx'), 'attachment-heavy'],
  [
    'a picture of 30,000 dots',
    async () =>
      sentAs(
        await sharp({ create: { width: 30_000, height: 10, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      ),
    'picture-too-big',
  ],
  ['more than ten megabytes', () => sentAs(Buffer.alloc(fileLimitBytes + 1)), 'attachment-too-large'],
  ['a file without a byte', () => sentAs(Buffer.alloc(0)), 'attachment-damaged'],
] as const)('%s is refused at its field, and nothing is written', async (_, make, code) => {
  const { producer } = await census();
  const before = await rows();
  const refused = await callAction(saveDocumentAction, producer, paper({ file: await make() }));
  expect(refused).toMatchObject({ status: 'refused', code, fields: { file: expect.any(String) }, values: { kind: 'nit' } });
  expect(await rows()).toEqual(before);
});

test('a photo is taken off by its producer alone, and then nobody is given it, nor what it held', async () => {
  const { officer, producer } = await census();
  const { id, fileId } = await mustCall(saveDocumentAction, producer, paper({ file: sentAs(await photo(300, 400)) }));
  await mustCall(verifyDocumentAction, officer, { documentId: id, version: 1 });
  for (const other of [officer, (await census()).producer])
    expect(await callAction(removeDocumentFileAction, other, { fileId })).toMatchObject({ code: 'not-found' });

  await mustCall(removeDocumentFileAction, producer, { fileId });
  expect((await fetched(producer, fileId ?? '')).status).toBe(404);
  expect(await prisma().actorDocument.findUniqueOrThrow({ where: { id } })).toMatchObject({ verifiedAt: null, version: 3 });
  const { sha256 } = await prisma().storedFile.findUniqueOrThrow({ where: { id: fileId ?? '' } });
  await inTransaction((db) => sweepContents(db));
  expect(await prisma().fileContent.count({ where: { sha256 } })).toBe(0);
  expect(await callAction(removeDocumentFileAction, producer, { fileId })).toMatchObject({ code: 'not-found' });
});

test('with a paper go its photos; that they were there stays on record, and cannot be changed', async () => {
  const { producer } = await census();
  const { id, fileId } = await mustCall(saveDocumentAction, producer, paper({ file: sentAs(await photo(300, 400)) }));
  const where = { id: fileId ?? '' };
  await expect(prisma().storedFile.update({ where, data: { name: 'otro' } })).rejects.toThrow();
  await expect(prisma().storedFile.delete({ where })).rejects.toThrow();
  await mustCall(removeDocumentAction, producer, { documentId: id });
  expect(await prisma().storedFile.findUniqueOrThrow({ where })).toMatchObject({
    name: 'papel.jpg',
    removedAt: expect.any(Date),
  });
  await expect(prisma().storedFile.update({ where, data: { removedAt: null } })).rejects.toThrow();
});

test('a paper has so many photos and no more; a paper that was verified and has one more is to be verified again', async () => {
  const { officer, producer } = await census();
  const form = paper();
  const { id } = await mustCall(saveDocumentAction, producer, form);
  await mustCall(verifyDocumentAction, officer, { documentId: id, version: 1 });
  const file = await photo(60, 80);
  for (let i = 0; i < maxFilesOfRecord; i++)
    await mustCall(saveDocumentAction, producer, { ...form, documentId: id, version: i + 2, file: sentAs(file) });
  expect(await prisma().actorDocument.findUniqueOrThrow({ where: { id } })).toMatchObject({ verifiedAt: null });
  const more = { ...form, documentId: id, version: maxFilesOfRecord + 2, file: sentAs(file) };
  expect(await callAction(saveDocumentAction, producer, more)).toMatchObject({
    code: 'attachments-full',
    fields: { file: expect.stringContaining('8') },
  });
});

test('the census enters a paper with its photo, which its producer sees', async () => {
  const { officer, producer } = await census();
  const form = {
    ...paper(),
    organisationId: producer.organisationId,
    consent: 'Firmó la ficha',
    file: sentAs(await photo(300, 400)),
  };
  const { fileId } = await mustCall(enterDocumentAction, officer, form);
  expect((await fetched(producer, fileId ?? '')).status).toBe(200);
  expect((await asPerson(producer, readOwnFile))?.documents[0]?.files).toMatchObject([{ id: fileId }]);
});

test('what is past a confirmed time is reported for a month and then let go of; without one nothing is', async () => {
  const { producer } = await census();
  const { fileId } = await mustCall(saveDocumentAction, producer, paper({ file: sentAs(await photo(300, 400)) }));
  const { at } = await prisma().storedFile.findUniqueOrThrow({ where: { id: fileId ?? '' } });
  const keep = (days: number, periods?: Parameters<typeof keepFilesUp>[2]) =>
    inTransaction((db) => keepFilesUp(db, new Date(at.getTime() + days * 86_400_000), periods));
  expect(await keep(9_000)).toMatchObject({ reported: 0, removed: 0 });
  const confirmed = { 'census-document': { days: 10, basis: 'una norma' } } as const;
  expect(await keep(9, confirmed)).toMatchObject({ reported: 0, removed: 0 });
  expect((await keep(11, confirmed)).reported).toBeGreaterThan(0);
  expect((await fetched(producer, fileId ?? '')).status).toBe(200);
  expect((await keep(41, confirmed)).removed).toBeGreaterThan(0);
  expect((await fetched(producer, fileId ?? '')).status).toBe(404);
  expect((await asPerson(producer, readOwnFile))?.documents[0]?.files).toEqual([]);
});

test('before the application too, a file may run nothing, and weighs more only where a form takes one', async () => {
  const address = 'http://localhost:3000';
  const file = await proxy(new NextRequest(`${address}/archivos/${randomUUID()}`));
  expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  const status = async (path: string, megabytes: number) => {
    const headers = { 'content-length': `${megabytes * 1_048_576}`, origin: address };
    return (await proxy(new NextRequest(address + path, { method: 'POST', headers }))).status;
  };
  expect(await status('/productor/ficha/documento/nuevo', 10)).toBe(200);
  expect(await status('/productor/ficha/documento/nuevo', 12)).toBe(413);
  expect(await status('/productor/ficha/documento', 10)).toBe(413);
});

describe.each([
  ['the database', undefined],
  ['a folder', folder],
])('in %s', (_, place) => {
  test('a content is kept once, read in parts, and let go of when no file holds it', async () => {
    const bytes = new Uint8Array(Buffer.from(randomUUID().repeat(9)));
    const keep = () => inTransaction((db) => keepContent(db, bytes, place ?? ''));
    const sha256 = await keep();
    expect(await keep()).toBe(sha256);
    expect(sha256).toBe(sha256Of(bytes));
    const part = await readStoredBytes(prisma(), { sha256, from: 10, length: 20 }, place ?? '');
    expect(part && Buffer.from(part)).toEqual(Buffer.from(bytes.subarray(10, 30)));
    const tail = await readStoredBytes(prisma(), { sha256, from: 320, length: 99 }, place ?? '');
    expect(tail?.length).toBe(4);
    expect(await readStoredBytes(prisma(), { sha256: 'f'.repeat(64), from: 0, length: 9 }, place ?? '')).toBeNull();
    expect(await inTransaction((db) => sweepContents(db, place ?? ''))).toBeGreaterThan(0);
    expect(await readStoredBytes(prisma(), { sha256, from: 0, length: 9 }, place ?? '')).toBeNull();
  });
});
