import { endContractAction } from '@/lib/actions/contract-changes';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { recordPaymentAction } from '@/lib/actions/payments';
import { addSurplusAction, answerAmendmentAction, correctReceptionAction, returnGoodsAction } from '@/lib/actions/receptions';
import { dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, type Municipality, municipality, readContractRow, supplierOf, type WonItem } from './awarded-tender';
import type { Contract } from './deliveries';
import { moveClock, type Person } from './people';

const why = 'Al abrir las bolsas se vio otra cosa.';

/** What is done to an act once it is signed. */
type Amendment = 'none' | 'returned' | 'corrected' | 'surplus' | 'declined' | 'corrected-then-returned';

/** A contract of the scene: who wins it with what members, and what becomes of its first two deliveries at the large school. */
export type PlannedContract = {
  supplier: number;
  women: number;
  men: number;
  origin: 'own' | 'neighbour' | 'country' | 'unknown';
  priceCentavos: number;
  /** Percent of the noted units: accepted, and of the rest never come; what is left was rejected. */
  accepted: number;
  missing: number;
  amendment: Amendment;
  /** Percent of what is owed of the first act that is paid. */
  paid: 0 | 37 | 100;
  ended: boolean;
};

const kinds = ['OECOM', 'APP', 'company', 'individual'] as const;

/** A town whose suppliers changed between one contract and the next, and whose acts were amended, paid in part and reckoned. */
export async function figuresScene(plan: readonly PlannedContract[]) {
  const buyer = await municipality({ budgetCentavos: 500_000n });
  const suppliers: Person[] = [];
  for (const kind of kinds) suppliers.push(await supplierOf(kind === 'company' ? '020101' : buyer.code, kind));
  const contracts: Contract[] = [];
  for (const [at, planned] of plan.entries()) contracts.push(await signed(buyer, suppliers, planned, at));
  for (const [at, planned] of plan.entries()) await live(buyer, suppliers[planned.supplier] ?? null, contracts[at], planned);
  // All of them change once more: what was signed stays as it was signed.
  await prisma().economicActor.updateMany({
    where: { organisationId: { in: suppliers.map(({ organisationId }) => organisationId) } },
    data: { womenMembers: 0, menMembers: 99 },
  });
  await moveClock('2026-05-20T10:00:00-04:00');
  return { buyer, suppliers, contracts };
}

export type FiguresScene = Awaited<ReturnType<typeof figuresScene>>;

/** A contract signed an hour after the one before, with the members that its supplier has that day. */
async function signed(
  buyer: Municipality,
  suppliers: readonly Person[],
  planned: PlannedContract,
  at: number,
): Promise<Contract> {
  const supplier = suppliers[planned.supplier];
  const kind = kinds[planned.supplier];
  if (!supplier || !kind) throw new Error('no such supplier');
  await prisma().economicActor.update({
    where: { organisationId: supplier.organisationId },
    data: { womenMembers: planned.women, menMembers: planned.men },
  });
  const origin = { own: buyer.code, neighbour: '050101', country: null, unknown: null }[planned.origin];
  const won = { supplier, kind, priceCentavos: BigInt(planned.priceCentavos), origin, inCountry: planned.origin !== 'unknown' };
  const wins: WonItem[] = [
    { ...won, units: 403 },
    { ...won, units: 211, priceCentavos: won.priceCentavos + 58n },
  ];
  const tender = await awardedTender(buyer, wins);
  const other = await prisma().lotItem.findFirstOrThrow({ where: { lot: { tenderId: tender.id }, units: 211 } });
  const milk = await prisma().food.findFirstOrThrow({ where: { group: 'lacteo' }, orderBy: { code: 'asc' } });
  await prisma().product.update({ where: { id: other.productId }, data: { kind: 'transformed', mainFoodCode: milk.code } });
  await moveClock(`2026-02-27T${10 + at}:00:00-04:00`);
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  return readContractRow(tender.id, supplier.organisationId);
}

async function live(buyer: Municipality, supplier: Person | null, contract: Contract | undefined, planned: PlannedContract) {
  if (!contract) throw new Error('no contract');
  const acts: string[] = [];
  for (const due of contract.schedule) {
    const day = dayOf(due.dueOn);
    await moveClock(`${day}T08:00:00-04:00`);
    const { id: noteId } = await mustCall(writeNoteAction, supplier, {
      scheduledId: due.id,
      deliveredOn: day,
      lines: noteLines(due, day),
    });
    // The contract ends while its third delivery is on its way; what came too much leaves no room for the last one.
    if (planned.ended && acts.length === 2) break;
    const receiver = due.schoolId === buyer.large ? buyer.receiver : buyer.farReceiver;
    const { actId } = await mustCall(receiveDeliveryAction, receiver, { noteId, ...(await counted(noteId, planned, day)) });
    if (acts.push(actId) === 2 && isPossible(planned)) await amend({ noteId, receiver, supplier }, planned.amendment);
    if (planned.amendment === 'surplus' && acts.length === 3) break;
  }
  await moveClock('2026-04-01T10:00:00-04:00');
  await pay(buyer, contract.id, acts[0] ?? '', planned.paid);
  if (planned.ended)
    await mustCall(endContractAction, buyer.authority, {
      contractId: contract.id,
      kind: 'force-majeure',
      reason: 'La riada se llevó el puente y la planta.',
      legalBasis: 'Informe 7/2026',
    });
}

/** Of what nobody accepted nothing is given back, and beside what never came nothing is left over. */
function isPossible({ amendment, accepted, missing }: PlannedContract): boolean {
  if (amendment === 'surplus') return accepted === 100 || missing === 0;
  return accepted > 0 || amendment.startsWith('corrected');
}

function noteLines({ lines }: Contract['schedule'][number], day: string) {
  return lines.map(({ contractItemId, units }) => ({
    contractItemId,
    units,
    batch: 'L-1',
    producedOn: day,
    expiresOn: '2026-12-31',
  }));
}

const linesOf = (noteId: string) => prisma().deliveryLine.findMany({ where: { noteId }, orderBy: { id: 'asc' } });

async function counted(noteId: string, { accepted, missing }: Pick<PlannedContract, 'accepted' | 'missing'>, day: string) {
  const lines = await linesOf(noteId);
  return {
    lines: lines.map(({ id, units }) => {
      const good = Math.floor((units * accepted) / 100);
      const gone = Math.floor(((units - good) * missing) / 100);
      return {
        lineId: id,
        accepted: good,
        missing: gone,
        ...(gone > 0 && { missingReason: 'not-brought' }),
        ...(good + gone < units && { reason: 'damaged' }),
        batch: 'L-1',
        producedOn: day,
      };
    }),
  };
}

type Signed = { noteId: string; receiver: Person; supplier: Person | null };

async function amend({ noteId, receiver, supplier }: Signed, amendment: Amendment) {
  const lines = await linesOf(noteId);
  const corrected = async () => ({ noteId, why, ...(await counted(noteId, { accepted: 83, missing: 50 }, '2026-03-02')) });
  const units = (some: number) => ({
    noteId,
    why,
    lines: lines.map(({ id }, at) => ({ lineId: id, units: at === 0 ? some : 0 })),
  });
  const ask = (act: typeof returnGoodsAction | typeof correctReceptionAction, fields: Fields) => mustCall(act, receiver, fields);
  const say = (amendmentId: string, word: string) =>
    mustCall(answerAmendmentAction, supplier, {
      amendmentId,
      word,
      ...(word === 'declined' && { reason: 'Estaba en buen estado.' }),
    });
  const back = { ...units(3), reason: 'bad-quality' };
  switch (amendment) {
    case 'none':
      return;
    case 'returned':
      return say((await ask(returnGoodsAction, back)).amendmentId, 'confirmed');
    case 'declined':
      return say((await ask(returnGoodsAction, back)).amendmentId, 'declined');
    case 'corrected':
      return say((await ask(correctReceptionAction, await corrected())).amendmentId, 'confirmed');
    case 'surplus':
      return say((await ask(addSurplusAction, units(2))).amendmentId, 'confirmed');
    case 'corrected-then-returned':
      await say((await ask(correctReceptionAction, await corrected())).amendmentId, 'confirmed');
      return say((await ask(returnGoodsAction, back)).amendmentId, 'confirmed');
  }
}

/** Pays a share of what is owed of an act, in the form of the treasurer. */
async function pay({ treasurer }: Municipality, contractId: string, actId: string, share: number) {
  const [act] = await prisma().$queryRaw<{ owed: bigint }[]>`
    select owed_centavos as owed from act_balances where act_id = ${actId}::uuid`;
  const amount = ((act?.owed ?? 0n) * BigInt(share)) / 100n;
  if (amount === 0n) return;
  await mustCall(recordPaymentAction, treasurer, {
    contractId,
    acts: actId,
    amount: `${amount / 100n},${String(amount % 100n).padStart(2, '0')}`,
    voucher: `C-${contractId.slice(-8)}`,
    basis: 'Informe 3/2026',
    paidOn: '2026-03-31',
  });
}
