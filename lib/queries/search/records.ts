import 'server-only';
import { findRecords, type RecordKind, recordKinds } from '@/lib/data/search-office';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { rank, wordsLeft } from '@/lib/domain/transparency/search';
import { officeSearchEs } from '@/lib/messages/es/search';

/** What one group of the dialog shows. */
const maxShown = 6;

export type OfficeAnswer = { href: string; title: string; note?: string };
export type OfficeGroup = { name: keyof typeof officeSearchEs.groups; answers: OfficeAnswer[] };

/** Which right opens each kind of record, and where one is looked at. */
const kinds: Readonly<Record<RecordKind, { action: ActionName; path: (id: string) => string; municipal: boolean }>> = {
  tenders: { action: 'tender.read-draft', path: (id) => `/municipio/convocatorias/${id}`, municipal: true },
  contracts: { action: 'contract.read', path: (id) => `/municipio/contratos/${id}`, municipal: true },
  schools: { action: 'school.read', path: (id) => `/municipio/escuelas/${id}`, municipal: true },
  products: { action: 'ration.read', path: (id) => `/municipio/productos/${id}`, municipal: true },
  programmes: { action: 'programme.read', path: (id) => `/municipio/programa/${id}`, municipal: true },
  actors: { action: 'census.read', path: (id) => `/municipio/censo/${id}`, municipal: true },
  organisations: { action: 'organisation.create', path: () => '/operador', municipal: false },
};

/** Records of the kinds that the reader may see. One statement, none where there is no such kind. */
export async function readRecords(actor: Actor, words: readonly string[]): Promise<OfficeGroup[]> {
  const { id: organisationId, municipalityCode } = actor.organisation;
  const sought = recordKinds
    .filter((kind) => mayRead(actor, kind))
    .map((kind) => ({ kind, words: wordsLeft(words, officeSearchEs.groups[kind]) }));
  if (sought.length === 0) return [];
  const records = await findRecords(sought, { organisationId, municipalityCode });
  return sought.map(({ kind, words: left }) => {
    const ofKind = records.filter((record) => record.kind === kind);
    const ranked =
      left.length === 0 ? ofKind : rank(ofKind, left, ({ title, note, also }) => ({ title, rest: `${note} ${also}` }));
    return group(
      kind,
      ranked.map(({ id, title, note }) => ({
        href: kinds[kind].path(id),
        title: kind === 'programmes' ? officeSearchEs.programme(Number(title)) : title,
        ...(note && { note }),
      })),
    );
  });
}

/** @returns whether the reader has records of a kind to look at */
export function mayRead(actor: Actor, kind: RecordKind): boolean {
  const { id, kind: organisationKind, municipalityCode } = actor.organisation;
  const { action, municipal } = kinds[kind];
  // Producers are parties to contracts too: theirs are on other pages.
  if (municipal && organisationKind !== 'municipality') return false;
  return may(actor, action, { id, organisationId: id, partyIds: [id], municipalityCode });
}

/** The best answers of a group. */
export function group(name: OfficeGroup['name'], answers: readonly OfficeAnswer[], most = maxShown): OfficeGroup {
  return { name, answers: answers.slice(0, most) };
}
