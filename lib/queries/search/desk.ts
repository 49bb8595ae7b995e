import 'server-only';
import { findRecords, type RecordKind, recordKinds } from '@/lib/data/search-desk';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { Act } from '@/lib/domain/access/policy';
import { deskOf } from '@/lib/domain/people/desk';
import { rank, readSearch, type Search } from '@/lib/domain/transparency/search';
import { framesEs } from '@/lib/messages/es/frames';
import { deskActNames, deskSearchEs } from '@/lib/messages/es/search';
import { readActor } from '@/lib/platform/session';

/** What one group of the dialog shows. */
const mostShown = 6;

export type DeskAnswer = { href: string; title: string; note?: string };
export type DeskGroup = { name: keyof typeof deskSearchEs.groups; answers: DeskAnswer[] };
export type DeskResults = { search: Search; groups: DeskGroup[]; total: number };

/** Which right opens each kind of record, and where one is looked at. */
const kinds: Readonly<Record<RecordKind, { act: Act; path: (id: string) => string; municipal: boolean }>> = {
  tenders: { act: 'tender.read-draft', path: (id) => `/municipio/convocatorias/${id}`, municipal: true },
  contracts: { act: 'contract.read', path: (id) => `/municipio/contratos/${id}`, municipal: true },
  schools: { act: 'school.read', path: (id) => `/municipio/escuelas/${id}`, municipal: true },
  products: { act: 'ration.read', path: (id) => `/municipio/productos/${id}`, municipal: true },
  programmes: { act: 'programme.read', path: (id) => `/municipio/programa/${id}`, municipal: true },
  actors: { act: 'census.read', path: (id) => `/municipio/censo/${id}`, municipal: true },
  organisations: { act: 'organisation.create', path: () => '/operador', municipal: false },
};

/**
 * What the reader may find in their portal: acts and pages of their roles, and records of their organisation. One
 * statement besides the session's, none while there is nothing to look for.
 * @returns null for who is not signed in
 */
export async function readDeskSearch(typed: string | null): Promise<DeskResults | null> {
  const actor = await readActor();
  if (!actor) return null;
  const search = readSearch(typed);
  const { words } = search;
  const desk = deskOf(actor);
  const acts = desk.acts.map(({ name, href }) => ({ href, title: deskActNames[name] }));
  const pages = desk.sections.flatMap((section) =>
    section.pages.map(({ href, name }) => ({ href, title: framesEs.links[name] })),
  );
  if (search.typed === '') return answer(search, [group('acts', acts), group('pages', pages, pages.length)]);

  const readable = recordKinds.filter((kind) => mayRead(actor, kind));
  const records =
    readable.length > 0 && words.length > 0
      ? await findRecords(
          readable.map((kind) => ({ kind, word: deskSearchEs.groups[kind] })),
          words,
          {
            organisationId: actor.organisation.id,
            municipalityCode: actor.organisation.municipalityCode,
          },
        )
      : [];
  return answer(search, [
    group(
      'acts',
      rank(acts, words, ({ title }) => ({ title })),
    ),
    group(
      'pages',
      rank(pages, words, ({ title }) => ({ title })),
    ),
    ...readable.map((kind) =>
      group(
        kind,
        rank(
          records.filter((record) => record.kind === kind),
          words,
          ({ title, note }) => ({ title, rest: `${note} ${deskSearchEs.groups[kind]}` }),
        ).map(({ id, title, note }) => ({
          href: kinds[kind].path(id),
          title: kind === 'programmes' ? deskSearchEs.programme(Number(title)) : title,
          ...(note && { note }),
        })),
      ),
    ),
  ]);
}

function mayRead(actor: Actor, kind: RecordKind): boolean {
  const { id, kind: organisationKind, municipalityCode } = actor.organisation;
  const { act, municipal } = kinds[kind];
  // Producers are parties to contracts too: theirs are on other pages.
  if (municipal && organisationKind !== 'municipality') return false;
  return may(actor, act, { id, organisationId: id, partyIds: [id], municipalityCode });
}

function group(name: DeskGroup['name'], answers: readonly DeskAnswer[], most = mostShown): DeskGroup {
  return { name, answers: answers.slice(0, most) };
}

function answer(search: Search, groups: readonly DeskGroup[]): DeskResults {
  const filled = groups.filter(({ answers }) => answers.length > 0);
  return { search, groups: filled, total: filled.reduce((sum, { answers }) => sum + answers.length, 0) };
}

/** The same for the dialog; who is not signed in learns nothing but that. */
export async function answerDeskSearch(typed: string | null): Promise<Response> {
  const results = await readDeskSearch(typed);
  const headers = { 'cache-control': 'private, no-store' };
  return results ? Response.json(results, { headers }) : Response.json({}, { status: 401, headers });
}
