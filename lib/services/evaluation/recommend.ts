import 'server-only';
import { saveUnits } from '@/lib/data/awards';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import { unitStep } from '@/lib/domain/awards/award';
import { linesOf } from '@/lib/domain/awards/record';
import { rankUnit } from '@/lib/domain/awards/unit';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readEvaluationBasis } from './basis';

/**
 * Recommends, unit by unit, what the order and the checks say; the order is kept with the trace of every price. What
 * nobody checked cannot be recommended.
 * @param report the evaluator's reasons, one text for the tender
 * @throws Refusal check-pending | wrong-step | changed-meanwhile
 */
export async function recommendAward(db: Db, tender: Tender, recommendedById: string, report: string) {
  if (tender.status !== 'closed') throw new Refusal('wrong-step');
  const { book, units, offers, verdictOf } = await readEvaluationBasis(db, tender);
  const recommended = units.map((unit) => {
    const ranking = rankUnit(book, unit, [...offers.values()], verdictOf);
    const next = unitStep(unit, ranking, verdictOf, offers);
    if (next.step === 'check') throw new Refusal('check-pending', { unit: unit.label });
    const { targetId, label, referenceCentavos } = unit;
    const recommendedOfferId = next.allocation.shares[0]?.offerId ?? null;
    return { targetId, label, referenceCentavos, recommendedOfferId, recommendation: report, lines: linesOf(ranking) };
  });
  await saveUnits(db, tender.id, recommended);
  await moveTender(db, tender, 'evaluated', { recommendedById });
  await notify(db, {
    organisationIds: [tender.organisationId],
    code: 'award-recommended',
    params: { reference: tender.reference },
    href: `/municipio/convocatorias/${tender.id}/adjudicacion`,
  });
  return { recommended: recommended.map(({ targetId, recommendedOfferId }) => ({ targetId, recommendedOfferId })) };
}
