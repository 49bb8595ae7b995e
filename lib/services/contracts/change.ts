import 'server-only';
import {
  applyLines,
  type ChangeToAnswer,
  findWaitingChange,
  hasEnded,
  listContracted,
  saveChange,
  saveChangeAnswer,
} from '@/lib/data/contract-changes';
import { lockContract } from '@/lib/data/contracts';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { changeLines } from '@/lib/domain/contracts/change';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { planChange, scheduleChange } from './change-plan';
import { endContract } from './end';

type Asked = {
  kind: 'terms' | 'end';
  /** What would be contracted of each item; absent: it stays. */
  totals: readonly { contractItemId: string; units?: number | undefined }[];
  endsOn: Day | null;
  reason: string;
  legalBasis: string;
  proposedById: string;
};

/**
 * The authority asks to change a running contract: units, term, or its end by agreement. Nothing changes until the producer agrees;
 * a change that waited is replaced.
 * @throws Refusal contract-ended | change-waits (the one that waits says the same), or what planChange finds
 */
export async function proposeChange(
  db: Db,
  contract: { id: string; number: string; buyerId: string; supplierPartyId: string },
  { kind, totals, endsOn, reason, legalBasis, proposedById }: Asked,
  now: Date,
) {
  await lockContract(db, contract.id);
  if (await hasEnded(db, contract.id)) throw new Refusal('contract-ended');
  const waiting = await findWaitingChange(db, contract.id);
  const lines = changeLines(await listContracted(db, contract.id), totals);
  const asked = { kind, endsOn, lines: lines.sort((a, b) => a.contractItemId.localeCompare(b.contractItemId)) };
  if (waiting && JSON.stringify({ kind: waiting.kind, endsOn: waiting.endsOn, lines: waiting.lines }) === JSON.stringify(asked))
    throw new Refusal('change-waits');
  const today = dayInLaPaz(now);
  const plan = kind === 'end' ? null : await planChange(db, contract, asked, { userId: proposedById, today });
  const amountCentavos = plan?.sums.amountCentavos ?? 0n;
  const changeId = await saveChange(db, {
    ...asked,
    contractId: contract.id,
    reason,
    legalBasis,
    amountCentavos,
    trace: plan?.trace ?? null,
    proposedById,
  });
  await notify(db, {
    partyIds: [contract.supplierPartyId],
    code: 'contract-change-proposed',
    params: { number: contract.number, kind, reason },
    href: producer.contract(contract.id),
  });
  return { id: contract.id, changeId, kind, amountCentavos, reason };
}

type Word = { agreed: boolean; reason: string; answeredById: string };

/**
 * The producer's word on a change: agreed, the contract is what it says from now on and the schedule follows; declined, it stays.
 * @throws Refusal contract-ended | changed-meanwhile (answered already, or another came after it), or what planChange finds
 */
export async function answerChange(db: Db, change: ChangeToAnswer, { agreed, reason, answeredById }: Word, now: Date) {
  const { id: contractId, changeId, kind, lines, number, buyerId } = change;
  await lockContract(db, contractId);
  if (await hasEnded(db, contractId)) throw new Refusal('contract-ended');
  if ((await findWaitingChange(db, contractId))?.id !== changeId) throw new Refusal('changed-meanwhile');
  const today = dayInLaPaz(now);
  if (agreed && kind === 'terms') {
    await planChange(db, change, change, { userId: answeredById, today }); // what was delivered meanwhile is no longer ahead
    await applyLines(db, contractId, lines);
  }
  await saveChangeAnswer(db, { changeId, agreed, reason, answeredById });
  if (agreed && kind === 'terms') await scheduleChange(db, contractId, lines, today);
  if (agreed && kind === 'end') {
    const end = { kind: 'agreement' as const, reason: change.reason, legalBasis: change.legalBasis, changeId };
    await endContract(db, change, { ...end, endedById: answeredById, trace: null }, now);
  }
  await notify(db, {
    organisationIds: [buyerId],
    code: agreed ? 'contract-change-agreed' : 'contract-change-declined',
    params: { number, reason },
    href: office.contractChanges(contractId),
  });
  return { id: contractId, changeId, agreed };
}
