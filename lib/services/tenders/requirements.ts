import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { findLots } from '@/lib/data/lots';
import { deleteRequirement, findRequirements, insertRequirements, updateRequirement } from '@/lib/data/requirements';
import { editDraft } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { RequirementsChange } from '@/lib/domain/tenders/inputs';
import { assertRequirement, maxRequirements, ruleBehind } from '@/lib/domain/tenders/requirement-rules';
import { type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * Writes requirements: those with an id over what was there, the others new.
 * @throws Refusal wrong-step | changed-meanwhile | not-found | too-many-requirements, or what assertRequirement says
 */
export async function saveRequirements(
  db: Db,
  tender: Tender,
  { version: seen, requirements }: RequirementsChange,
  now: Date,
): Promise<{ id: string; version: number }> {
  const version = await editDraft(db, tender, seen);
  const book = await readRuleBook(db, {
    day: dayInLaPaz(now),
    organisationId: tender.organisationId,
  });
  const lots = await findLots(db, tender.id);
  const purchase = { referenceCentavos: tenderReference(lots), lots };
  const rows = requirements.map(({ id, kind, text, reason, documentKind = null, threshold = null }, index) => {
    assertRequirement(book, { kind, documentKind, threshold }, purchase, `requirements[${index}].`);
    return {
      id,
      kind,
      text,
      reason,
      documentKind,
      threshold,
      ruleId: ruleBehind({ kind, documentKind }),
    };
  });

  const own = await findRequirements(db, tender.id);
  const added = rows.flatMap(({ id, ...row }) => (id === undefined ? [row] : []));
  if (own.length + added.length > maxRequirements) throw new Refusal('too-many-requirements', { most: maxRequirements });
  for (const { id, ...row } of rows) if (id !== undefined) await updateRequirement(db, tender.id, { id, ...row });
  await insertRequirements(db, tender.id, added);
  return { id: tender.id, version };
}

/** @throws Refusal wrong-step | changed-meanwhile | not-found */
export async function removeRequirement(
  db: Db,
  tender: Tender,
  seen: number,
  requirementId: string,
): Promise<{ id: string; version: number }> {
  const version = await editDraft(db, tender, seen);
  await deleteRequirement(db, tender.id, requirementId);
  return { id: tender.id, version };
}
