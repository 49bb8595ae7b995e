import 'server-only';
import { randomUUID } from 'node:crypto';
import { readDossier } from '@/lib/data/dossier';
import { holdPublished, insertAmendment, listAmendments, writeChange, writeTerms } from '@/lib/data/tender-amendments';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Modality } from '@/lib/domain/law/modality';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import { changesOf } from '@/lib/domain/tenders/amending';
import { effectOf, type TenderChange } from '@/lib/domain/tenders/amendment';
import type { AmendmentChange } from '@/lib/domain/tenders/amendment-input';
import { judgeAmendment } from '@/lib/domain/tenders/amendment-term';
import { prospectOf } from '@/lib/domain/tenders/publication';
import { assertRequirement } from '@/lib/domain/tenders/requirement-rules';
import { type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import { assertAcknowledged } from '@/lib/domain/tenders/unserved';
import { amended } from '@/lib/domain/tenders/versions';
import type { Db } from '@/lib/platform/database';
import { judgeServing } from './serving';
import { tellAmended } from './tell';

type Dossier = NonNullable<Awaited<ReturnType<typeof readDossier>>>;
type Who = { userId: string; now: Date };

/**
 * Amends a published tender while it takes offers: what changes, why, and what becomes of the offers sent before. Nobody learns whether
 * there are any. Whoever offers or could is told.
 * @throws Refusal amend-closed | changed-meanwhile | amendment-modality | short-not-acknowledged | frequency-outlasts-shelf-life, or what
 *   changesOf, effectOf, assertRequirement and judgeAmendment say
 */
export async function amendTender(db: Db, tender: Tender, input: AmendmentChange, { userId, now }: Who) {
  await holdPublished(db, tender, input.version);
  const dossier = await readDossier(db, tender, now);
  if (!dossier?.lots[0] || !tender.deadlineAt) throw new Refusal('not-found');
  assertProgrammeOpen(dossier.programme.status);

  const stands = {
    tender,
    lots: dossier.lots,
    requirements: dossier.requirements,
  };
  const changes = changesOf(stands, input, {
    programme: dossier.programme,
    today: dayInLaPaz(now),
    newId: randomUUID(),
  });
  const effect = effectOf(changes, input.effect);
  const next = amended(stands, changes);
  judgePurchase(dossier, next, changes, input, now);
  const short = await judgeServed(db, next, changes, input, now);
  const before = await listAmendments(db, tender.id);
  const extends_ = (made: readonly TenderChange[]) => made.some(({ what }) => what === 'deadline');
  const trace = judgeAmendment(
    dossier.book,
    dossier.calendar,
    {
      modality: tender.modalityRule as Modality,
      effect,
      deadlineAt: next.tender.deadlineAt ?? tender.deadlineAt,
      extended: extends_(changes),
      extendedBefore: before.filter((one) => extends_(one.changes)).length,
      firstDelivery: next.lots.map(({ startsOn }) => startsOn).sort()[0] ?? '',
      legalBasis: input.legalBasis ?? null,
      amendedById: userId,
    },
    now,
  );

  const number = await insertAmendment(db, {
    tenderId: tender.id,
    changes,
    reason: input.reason,
    effect,
    trace,
    amendedById: userId,
  });
  const { deadlineAt, deliveryFrequency, shelfLifeDays, awardForm, partialAllowed } = next.tender;
  const terms = {
    deadlineAt,
    deliveryFrequency,
    shelfLifeDays,
    awardForm,
    partialAllowed,
  };
  await writeTerms(db, tender.id, {
    ...terms,
    referenceCentavos: tenderReference(next.lots),
  });
  for (const change of changes) await writeChange(db, tender.id, change);
  await tellAmended(db, next.tender, [...stands.lots, ...next.lots], {
    number,
    effect,
    onlyExtends: changes.every(({ what }) => what === 'deadline'),
  });
  return {
    id: tender.id,
    number,
    effect,
    reason: input.reason,
    changes,
    legalBasis: trace.legalBasis,
    short,
  };
}

type Next = {
  tender: Tender;
  lots: Dossier['lots'];
  requirements: Dossier['requirements'];
};

/**
 * What another amount would bring with it: another modality is another call, and a requirement may no longer be asked.
 * @throws Refusal amendment-modality, or what assertRequirement says
 */
function judgePurchase(dossier: Dossier, next: Next, changes: readonly TenderChange[], input: AmendmentChange, now: Date): void {
  const { book, calendar, sameObject } = dossier;
  const [before, after] = [dossier.lots, next.lots].map((lots) => prospectOf(book, calendar, { lots, sameObject }, now));
  const isOther = after?.modality?.modality !== before?.modality?.modality;
  if (isOther || (after?.splitting?.asks && !before?.splitting?.asks))
    throw new Refusal('amendment-modality', {
      modality: (after?.splitting?.together ?? after?.modality)?.text ?? '',
    });

  const purchase = {
    referenceCentavos: tenderReference(next.lots),
    lots: next.lots,
  };
  const isSame = purchase.referenceCentavos === tenderReference(dossier.lots);
  const touched = changes.flatMap((change) => (change.what === 'requirement' ? [change.to.id] : []));
  const added = changes.flatMap((change) => (change.what === 'requirement-in' ? [change.requirement.id] : []));
  for (const asked of next.requirements) {
    const index = input.requirements?.findIndex(({ id }) => id === asked.id) ?? -1;
    const at = added.includes(asked.id) ? 'added.' : index >= 0 ? `requirements[${index}].` : '';
    if (!isSame || touched.includes(asked.id) || at === 'added.') assertRequirement(book, asked, purchase, at);
  }
}

/**
 * Where what is bought, when or where it goes changes, it is held against what is served, as at publication.
 * @returns the lots that buy less than is asked of them, acknowledged
 */
async function judgeServed(db: Db, next: Next, changes: readonly TenderChange[], input: AmendmentChange, now: Date) {
  const about = new Set(changes.map(({ what }) => what));
  const isServed = (['units', 'period', 'school-in', 'school-out'] as const).some((what) => about.has(what));
  if (!isServed && !about.has('frequency') && !about.has('shelf-life')) return [];
  const { short } = await judgeServing(db, next, now);
  if (!isServed) return [];
  assertAcknowledged({ unserved: [], short }, { ...input, unservedAcknowledged: true });
  return short;
}
