import 'server-only';
import { type FineToLift, readFineState, readFines, saveFine, saveLift } from '@/lib/data/contract-fines';
import { lockContract } from '@/lib/data/contracts';
import { readRuleBook } from '@/lib/data/law';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { drawFine } from '@/lib/domain/contracts/fines';
import { chosenLate } from '@/lib/domain/contracts/late-choice';
import { assertNotOwnValidation } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

type Asked = {
  /** Which deliveries that came late, or have not come: lib/domain/contracts/late-choice. */
  choices: readonly string[];
  bpsPerDay: BasisPoints;
  /** What the person confirmed. */
  seenCentavos: Centavos;
  reason: string;
  legalBasis: string;
  imposedById: string;
};

/**
 * Fines what is late of a contract, as far as no fine that stands has counted it. It is taken off the next payments, once.
 * @throws Refusal rule-not-validated | own-validation | fine-over-rule | nothing-to-fine | changed-meanwhile (it is no longer what was shown)
 */
export async function imposeFine(
  db: Db,
  contract: { id: string; number: string; buyerId: string; supplierPartyId: string },
  { choices, bpsPerDay, seenCentavos, reason, legalBasis, imposedById }: Asked,
  now: Date,
) {
  await lockContract(db, contract.id); // two fines at once must not count the same days
  const book = await readRuleBook(db, { day: dayInLaPaz(now), organisationId: contract.buyerId });
  const { late } = await readFines(db, contract.id);
  const fine = drawFine(book, late, { scheduledIds: chosenLate(late, choices), bpsPerDay });
  assertNotOwnValidation(book, ['CON-FINE'], imposedById);
  if (fine.amountCentavos !== seenCentavos) throw new Refusal('changed-meanwhile');
  const saved = await saveFine(db, { ...fine, contractId: contract.id, bpsPerDay, reason, legalBasis, imposedById });
  await notify(db, {
    partyIds: [contract.supplierPartyId],
    code: 'contract-fined',
    params: {
      number: contract.number,
      amountCentavos: fine.amountCentavos.toString(),
      deliveries: new Set(fine.lines.map((line) => line.scheduledId)).size,
      reason,
    },
    href: producer.contract(contract.id),
  });
  return { id: contract.id, ...saved, amountCentavos: fine.amountCentavos, bpsPerDay, reason };
}

/**
 * Lifts a fine: it stays as it was imposed, counts no more, and what it counted may be fined again. What a payment took is given
 * back first, by reversing that payment.
 * @throws Refusal fine-lifted | fine-taken
 */
export async function liftFine(db: Db, fine: FineToLift, { reason, liftedById }: { reason: string; liftedById: string }) {
  await lockContract(db, fine.id);
  const state = await readFineState(db, fine.fineId);
  if (state !== 'open') throw new Refusal(state === 'lifted' ? 'fine-lifted' : 'fine-taken');
  await saveLift(db, { fineId: fine.fineId, reason, liftedById });
  await notify(db, {
    partyIds: [fine.supplierPartyId],
    code: 'fine-lifted',
    params: { number: fine.contractNumber, amountCentavos: fine.amountCentavos.toString(), reason },
    href: producer.contract(fine.id),
  });
  return { id: fine.id, fineId: fine.fineId, fine: fine.fine, reason };
}
