import 'server-only';
import { saveUnits } from '@/lib/data/awards';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import { unitStep } from '@/lib/domain/awards/award';
import { linesOf, rulesOf } from '@/lib/domain/awards/record';
import { rankUnit } from '@/lib/domain/awards/unit';
import { openMargins } from '@/lib/domain/evaluation/margins';
import { assertNotOwnValidation } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { readEvaluationBasis } from './basis';

/**
 * Recommends, unit by unit, what the order and the checks say; the order is kept with the trace of every price. What
 * nobody checked cannot be recommended, nor can anything that hangs on a claim nobody checked.
 * @param report the evaluator's reasons, one text for the tender
 * @param legalBasis what the evaluator goes on with where a claimed margin rests on a rule that decides nothing alone
 * @throws Refusal check-pending | claim-unchecked | margin-needs-basis | own-validation | wrong-step | changed-meanwhile
 */
export async function recommendAward(
  db: Db,
  tender: Tender,
  recommendedById: string,
  { report, legalBasis = null }: { report: string; legalBasis?: string | null | undefined },
) {
  if (tender.status !== 'closed') throw new Refusal('wrong-step');
  await moveTender(db, tender, 'evaluated', { recommendedById }); // first: it waits for checks that are being written, and none comes after
  const { book, units, offers, verdictOf, assertNothingOpen } = await readEvaluationBasis(db, tender);
  const recommended = units.map((unit) => {
    const ranking = rankUnit(book, unit, [...offers.values()], verdictOf);
    const next = unitStep(unit, ranking, verdictOf, offers);
    if (next.step === 'check')
      throw new Refusal('check-pending', { unit: unit.label, bidder: offers.get(next.offerId)?.organisationName ?? '' });
    assertNothingOpen(unit);
    const lines = linesOf(ranking);
    assertNotOwnValidation(book, rulesOf(lines), recommendedById);
    const open = openMargins(ranking.ranked);
    if (open.length > 0 && !legalBasis)
      throw new Refusal('margin-needs-basis', { rules: open.map(({ rule }) => rule).join(', ') }, 'legalBasis');
    const { targetId, label, referenceCentavos } = unit;
    const recommendedOfferId = next.allocation.shares[0]?.offerId ?? null;
    return {
      targetId,
      label,
      referenceCentavos,
      recommendedOfferId,
      recommendation: report,
      legalBasis: open.length > 0 ? legalBasis : null,
      lines,
    };
  });
  await saveUnits(db, tender.id, recommended);
  await notify(db, {
    organisationIds: [tender.organisationId],
    code: 'award-recommended',
    params: { reference: tender.reference },
    href: office.tenderAward(tender.id),
  });
  return {
    recommended: recommended.map(({ targetId, recommendedOfferId, legalBasis: basis }) => ({
      targetId,
      recommendedOfferId,
      legalBasis: basis,
    })),
  };
}
