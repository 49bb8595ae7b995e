import 'server-only';
import { z } from 'zod';
import { findProducerToErase } from '@/lib/data/census/erase-producer';
import { keepFilePart } from '@/lib/data/job-runs';
import { fatesOfPerson, fatesOfProducer } from '@/lib/domain/identity/erasure';
import type { MadeFile } from '@/lib/domain/jobs/job';
import { zipOf } from '@/lib/integrations/zip-file';
import { usualLocale } from '@/lib/messages/locales';
import { messagesOf } from '@/lib/messages/namespaces';
import { translatorsOf } from '@/lib/messages/translators';
import { archiveFiles, type HeldArchive } from '@/lib/queries/identity/held-archive';
import { defineJob } from './define-job';
import type { JobScene } from './definition';

/** What is held of a person, for themselves. */
export const accountExportJob = defineJob({
  kind: 'account-export',
  action: 'account.export',
  input: z.object({}),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: async ({ actor, ...scene }) => {
    const archive = { of: 'person', id: actor.userId, name: actor.name, fates: fatesOfPerson(), now: scene.now } as const;
    return { result: await keepArchive(scene, archive, 'mis-datos.zip') };
  },
});

/** What is held of an organisation, for who represents it. */
export const organisationExportJob = defineJob({
  kind: 'organisation-export',
  action: 'organisation.export',
  input: z.object({}),
  find: async ({ actor: { organisation } }) => ({ ...organisation, organisationId: organisation.id }),
  run: async ({ actor: { organisation }, ...scene }) => {
    const producer = await findProducerToErase(scene.db, organisation.id);
    const fates = producer ? fatesOfProducer(producer) : [];
    const archive = { of: 'organisation', id: organisation.id, name: organisation.name, fates, now: scene.now } as const;
    return { result: await keepArchive(scene, archive, 'datos-de-la-organizacion.zip') };
  },
});

async function keepArchive({ db, jobId, told }: JobScene, archive: HeldArchive, fileName: string): Promise<MadeFile> {
  const translators = translatorsOf(await messagesOf(usualLocale), usualLocale);
  const made = { fileName, lines: 0, bytes: 0 };
  let part = 0;
  const files = archiveFiles(db, translators, archive, (lines) => {
    made.lines += lines;
  });
  for await (const piece of zipOf(files)) {
    made.bytes += await keepFilePart(db, jobId, part, piece);
    part += 1;
    await told(part, part);
  }
  return made;
}
