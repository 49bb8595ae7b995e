import 'server-only';
import { readUnits } from '@/lib/data/awards';
import { readOpened } from '@/lib/data/evaluation';
import { clearUnits, saveReturn } from '@/lib/data/evaluation-returns';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

/**
 * Sends an evaluation back with remarks: the tender is under evaluation again, its checks can be mended, and the evaluator recommends
 * anew. What had been recommended, and on what, is kept as it was.
 * @throws Refusal wrong-step | changed-meanwhile
 */
export async function sendEvaluationBack(db: Db, tender: Tender, returnedById: string, remarks: string) {
  const { recommendedById } = tender;
  if (tender.status !== 'evaluated' || !recommendedById) throw new Refusal('wrong-step');
  await moveTender(db, tender, 'closed', { recommendedById: null }); // first: nobody awards meanwhile what is sent back
  const units = await readUnits(db, tender.id);
  const { offers, checks } = await readOpened(db, tender.id);
  const returnId = await saveReturn(db, {
    tenderId: tender.id,
    remarks,
    returnedById,
    recommendedById,
    recommendation: units[0]?.recommendation ?? '',
    record: {
      units,
      checks,
      claimChecks: offers.flatMap(({ id: offerId, claimChecks }) => claimChecks.map((check) => ({ ...check, offerId }))),
    },
  });
  await clearUnits(db, tender.id);
  await notify(db, {
    organisationIds: [tender.organisationId],
    code: 'evaluation-returned',
    params: { reference: tender.reference },
    href: office.tenderEvaluation(tender.id),
  });
  return { returnId, remarks };
}
