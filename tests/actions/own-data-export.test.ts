import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateNeedAction } from '@/lib/actions/census';
import { saveDocumentAction } from '@/lib/actions/census-documents';
import { eraseAccountAction, exportAccountAction, exportOrganisationAction } from '@/lib/actions/own-data';
import { inflate, readDirectory } from '@/lib/integrations/spreadsheet/zip.mjs';
import { prisma } from '@/lib/platform/database';
import { downloadJobFile } from '@/lib/queries/job-file';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { untilJob } from '@/tests/support/jobs';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';
import { startWorkerProcess, type WorkerProcess } from '@/tests/support/worker';

let worker: WorkerProcess;
beforeAll(async () => {
  worker = await startWorkerProcess();
});
afterAll(async () => {
  await worker.stop();
  await moveClock(null);
});

type Index = {
  of: string;
  files: { file: string; lines: number | null; bytes: number; sha256: string }[];
  erased: string[];
  kept: string[];
};

/** The archive that a job made, opened: each file by its path. */
async function archiveOf(who: Person, jobId: string): Promise<Map<string, Buffer>> {
  await untilJob(jobId, { state: 'done' });
  const file = await asPerson(who, () => downloadJobFile(jobId));
  if (!file) throw new Error('no file was made');
  expect(file).toMatchObject({ type: 'application/zip', name: expect.stringMatching(/\.zip$/) });
  const bytes = Buffer.from(await new Response(file.body).arrayBuffer());
  const files = new Map<string, Buffer>();
  for (const [name, entry] of readDirectory(bytes)) {
    const pieces: Buffer[] = [];
    for await (const piece of inflate(bytes, entry)) pieces.push(piece);
    files.set(name, Buffer.concat(pieces));
  }
  return files;
}

const json = <Value>(files: Map<string, Buffer>, path: string) =>
  JSON.parse(files.get(path)?.toString('utf8') ?? 'null') as Value;

describe('a copy of what is held', () => {
  test('of a person: what is theirs, without secrets, and an index that is right', async () => {
    const who = await aBidder('APP');
    const other = await colleague(who, ['producer']);
    await mustCall(stateNeedAction, who, { topic: 'quality', text: 'Necesitamos un laboratorio cerca.' });
    const { id } = await mustCall(exportAccountAction, who);
    const files = await archiveOf(who, id);

    const index = json<Index>(files, 'indice.json');
    for (const { file, bytes, sha256 } of index.files) {
      expect(files.get(file)?.length, file).toBe(bytes);
      expect(
        createHash('sha256')
          .update(files.get(file) ?? '')
          .digest('hex'),
        file,
      ).toBe(sha256);
    }
    expect([...files.keys()].sort()).toEqual([...index.files.map(({ file }) => file), 'indice.csv', 'indice.json'].sort());
    expect(index.erased).toContain('Su nombre, correo, teléfono, clave e idioma');
    expect(index.kept.join(' ')).toContain('por definir');
    expect(json<{ id: string }[]>(files, 'tablas/users.json').map((user) => user.id)).toEqual([who.userId]);
    expect(json<{ act: string }[]>(files, 'tablas/events.json').map(({ act }) => act)).toContain('need.state');
    const all = Buffer.concat([...files.values()]).toString('utf8');
    expect(all).not.toContain(other.userId);
    expect(all).not.toMatch(/password_hash|code_hash|secret_hash|device_key/);
    expect(await asPerson(other, () => downloadJobFile(id))).toBeNull();
  });

  test('of an organisation: its entry, its files and its offers, without prices that are sealed; nothing of another', async () => {
    const tender = await anOpenTender();
    const [who, rival] = [await aBidder('APP'), await aBidder('OECA')];
    const sent = await sendBid(tender, who, { price: '1,90' });
    await sendBid(tender, rival, { price: '1,80' });
    const pdf = new File(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], 'nit.pdf');
    const { fileId } = await mustCall(saveDocumentAction, who, { kind: 'nit', number: '123456', file: pdf });
    const { id } = await mustCall(exportOrganisationAction, who);
    const files = await archiveOf(who, id);
    expect(json<{ id: string }[]>(files, 'tablas/offers.json')).toMatchObject([{ id: sent.id }]);
    expect(json<object[]>(files, 'tablas/offers.json')[0]).not.toHaveProperty('sealed');
    expect(json<object[]>(files, 'tablas/actor_documents.json')).toMatchObject([{ number: '123456' }]);
    expect(files.get(`archivos/${fileId}.pdf`)?.toString('latin1')).toContain('%PDF-1.4');
    expect(Buffer.concat([...files.values()]).toString('utf8')).not.toContain(rival.organisationId);
  });

  test('who may not represent the organisation asks in vain, and nothing is written', async () => {
    const officer = await colleague((await anOpenTender()).officer, ['receiver']);
    const jobs = await prisma().job.count();
    expect(await callAction(exportOrganisationAction, officer)).toMatchObject({ code: 'not-found' });
    expect(await callAction(exportOrganisationAction, null)).toMatchObject({ code: 'not-signed-in' });
    expect(await prisma().job.count()).toBe(jobs);
  });

  test('the copy goes with the account', async () => {
    const who = await aBidder('APP');
    await colleague(who, ['administrator']);
    const { id } = await mustCall(exportAccountAction, who);
    await archiveOf(who, id);
    await mustCall(eraseAccountAction, who);
    expect(await prisma().jobFilePart.count({ where: { jobId: id } })).toBe(0);
  });
});
