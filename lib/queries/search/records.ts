import 'server-only';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { rank, wordsLeft } from '@/lib/domain/transparency/search';
import type { Messages } from '@/lib/messages/namespaces';
import { findRecords, type RecordKind, recordKinds } from '@/lib/queries/search/office-records';
import { operator } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';

/** What one group of the dialog shows. */
const maxShown = 6;

export type OfficeAnswer = { href: Route; title: string; note?: string };
export type OfficeGroup = { name: keyof Messages['search']['officeSearch']['groups']; answers: OfficeAnswer[] };

/** Which right opens each kind of record, and where one is looked at. */
const kinds: Readonly<Record<RecordKind, { action: ActionName; path: (id: string) => Route; municipal: boolean }>> = {
  tenders: { action: 'tender.read-draft', path: (id) => office.tender(id), municipal: true },
  contracts: { action: 'contract.read', path: (id) => office.contract(id), municipal: true },
  schools: { action: 'school.read', path: (id) => office.school(id), municipal: true },
  products: { action: 'ration.read', path: (id) => office.product(id), municipal: true },
  programmes: { action: 'programme.read', path: (id) => office.programme(id), municipal: true },
  actors: { action: 'census.read', path: (id) => office.actor(id), municipal: true },
  organisations: { action: 'organisation.create', path: () => operator.home(), municipal: false },
};

/** Records of the kinds that the reader may see. One statement, none where there is no such kind. */
export async function readRecords(actor: Actor, words: readonly string[]): Promise<OfficeGroup[]> {
  const t = await getTranslations('search');
  const { id: organisationId, municipalityCode } = actor.organisation;
  const sought = recordKinds
    .filter((kind) => mayRead(actor, kind))
    .map((kind) => ({ kind, words: wordsLeft(words, t(`officeSearch.groups.${kind}`)) }));
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
        title: kind === 'programmes' ? t('officeSearch.programme', { year: String(Number(title)) }) : title,
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
