import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { may, mayTry } from '@/lib/domain/access/may';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { readEntitled } from '../entitled';
import { loadActorFile } from './actor-file';
import { readTwins, type Twin } from './twins';

/** The reader's own file as a producer, or null. One statement besides the session's. */
export async function readOwnFile(): Promise<ActorFile | null> {
  const visit = await readEntitled('actor.read');
  return visit && loadActorFile(visit.actor.organisation.id, visit.now);
}

/** `twins`: actors that may be this one, for who may confirm it. */
export type CensusFileView = {
  file: ActorFile;
  twins: readonly Twin[];
  canConfirm: boolean;
  canVerify: boolean;
  canAdd: boolean;
  /** Who reads: they do not verify what they entered themselves. */
  readerId: string;
};

/** The file of an actor of the reader's municipality, with what the reader may do about it; null for any other. */
export async function readCensusFile(rawId: string): Promise<CensusFileView | null> {
  const visit = await readVisit();
  const id = z.uuid().safeParse(rawId);
  if (!visit || !id.success) return null;
  const file = await loadActorFile(id.data, visit.now);
  if (!file || !may(visit.actor, 'census.read', file)) return null;
  // Photos of papers are for the census alone.
  const seesPapers = may(visit.actor, 'document.read-file', file);
  return {
    file: seesPapers ? file : { ...file, documents: file.documents.map((document) => ({ ...document, files: [] })) },
    twins: may(visit.actor, 'producer.confirm', file) ? await readTwins(file.id) : [],
    canConfirm: file.status === 'pending' && may(visit.actor, 'producer.confirm', file),
    canVerify: may(visit.actor, 'document.verify', file),
    canAdd: may(visit.actor, 'capacity.enter', file) && may(visit.actor, 'document.enter', file),
    readerId: visit.actor.userId,
  };
}

export type FoodOption = { code: string; name: string; group: string };

/** Foods to choose from, by group and name; nothing for who keeps no file. */
export async function readFoodOptions(): Promise<FoodOption[]> {
  const visit = await readVisit();
  if (!visit || !(may(visit.actor, 'actor.read', own(visit.actor)) || mayTry(visit.actor, 'capacity.enter'))) return [];
  return prisma().food.findMany({
    orderBy: [{ group: 'asc' }, { name: 'asc' }],
    take: 400,
    select: { code: true, name: true, group: true },
  });
}

const own = ({ organisation }: Actor) => ({ id: organisation.id, organisationId: organisation.id });
