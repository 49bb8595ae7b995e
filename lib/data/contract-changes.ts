import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import { type ChangeLine, type ContractedUnits, type Room, roomOf } from '@/lib/domain/contracts/change';
import { unitsLeft } from '@/lib/domain/deliveries/note';
import type { EndKind } from '@/lib/domain/law/contract';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { findBalances } from './deliveries';

/** Of a contract, the longer terms that both sides agreed to. */
export const agreedTerms = { where: { endsOn: { not: null }, answer: { agreed: true } }, select: { endsOn: true } } as const;

/** The last day that is bought for: the lot's, or the longest term that both sides agreed to. */
export function extendedTo(changes: readonly { endsOn: Date | null }[], endsOn: Day): Day {
  return changes.reduce((last, change) => (change.endsOn && dayOf(change.endsOn) > last ? dayOf(change.endsOn) : last), endsOn);
}

/** The items of a contract, in the order in which they are shown. One statement. */
export async function listContracted(db: Db, contractId: string): Promise<ContractedUnits[]> {
  const rows = await db.contractItem.findMany({
    where: { contractId },
    orderBy: { id: 'asc' },
    select: { id: true, lotItemId: true, units: true, priceCentavos: true, lotItem: { select: { lotId: true } } },
  });
  return rows.map(({ id, lotItem, ...item }) => ({ ...item, contractItemId: id, lotId: lotItem.lotId }));
}

/** @returns by contract item: units that may still be delivered. One statement. */
export async function findLeft(db: Db, contractId: string): Promise<Map<string, number>> {
  return new Map((await findBalances(db, contractId)).map((balance) => [balance.contractItemId, unitsLeft(balance)]));
}

/** Of a contract, what `roomOf` reckons from. */
const roomFields = {
  items: { orderBy: { id: 'asc' }, select: { id: true, signedUnits: true, priceCentavos: true } },
  changes: { where: { answer: { agreed: true } }, select: { lines: { select: { contractItemId: true, units: true } } } },
} as const;

/** What was signed of a contract, and what agreed changes count of it. One statement. */
export async function readRoom(db: Db, contractId: string): Promise<Room> {
  const { items, changes } = await db.contract.findUniqueOrThrow({ where: { id: contractId }, select: roomFields });
  return roomOf(
    items.map(({ id, ...item }) => ({ ...item, contractItemId: id })),
    changes.map(({ lines }) => lines),
  );
}

type NewChange = {
  contractId: string;
  kind: 'terms' | 'end';
  endsOn: Day | null;
  amountCentavos: Centavos;
  reason: string;
  legalBasis: string;
  trace: Trace | null;
  proposedById: string;
  lines: readonly ChangeLine[];
};

/** Writes a change under the next number of its contract. The caller holds the contract's lock. */
export async function saveChange(db: Db, { lines, endsOn, trace, ...change }: NewChange): Promise<string> {
  const last = await db.contractChange.aggregate({ where: { contractId: change.contractId }, _max: { number: true } });
  const { id } = await db.contractChange.create({
    data: {
      ...change,
      number: (last._max.number ?? 0) + 1,
      endsOn: endsOn && dateOf(endsOn),
      ruleTrace: JSON.parse(JSON.stringify(trace ? [trace] : [])),
    },
    select: { id: true },
  });
  if (lines.length > 0) await db.contractChangeLine.createMany({ data: lines.map((line) => ({ ...line, changeId: id })) });
  return id;
}

/** A change as the producer answers it. The contract is the subject; who proposed it for the buyer does not answer it. */
export type ChangeToAnswer = Subject & {
  changeId: string;
  kind: 'terms' | 'end';
  number: string;
  buyerId: string;
  supplierPartyId: string;
  endsOn: Day | null;
  reason: string;
  legalBasis: string;
  lines: readonly ChangeLine[];
};

export async function findChange(db: Db, changeId: string): Promise<ChangeToAnswer | null> {
  const row = await db.contractChange.findUnique({
    where: { id: changeId },
    select: {
      kind: true,
      endsOn: true,
      reason: true,
      legalBasis: true,
      proposedById: true,
      lines: { orderBy: { contractItemId: 'asc' }, select: { contractItemId: true, units: true } },
      contract: { select: { id: true, number: true, buyerId: true, supplierPartyId: true } },
    },
  });
  if (!row) return null;
  const { contract, kind, endsOn, proposedById, ...change } = row;
  return {
    ...change,
    ...contract,
    partyId: contract.supplierPartyId,
    barredUserIds: [proposedById],
    changeId,
    // The CHECK of the migration holds the column to these words.
    kind: kind as 'terms' | 'end',
    endsOn: endsOn && dayOf(endsOn),
  };
}

/** The change of a contract that waits for its answer: the last one, unless it has it. The caller holds the contract's lock. */
export async function findWaitingChange(db: Db, contractId: string) {
  const last = await db.contractChange.findFirst({
    where: { contractId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      kind: true,
      endsOn: true,
      answer: { select: { changeId: true } },
      lines: { orderBy: { contractItemId: 'asc' } },
    },
  });
  if (!last || last.answer) return null;
  const { id, kind, endsOn, lines } = last;
  return {
    id,
    kind,
    endsOn: endsOn && dayOf(endsOn),
    lines: lines.map(({ contractItemId, units }): ChangeLine => ({ contractItemId, units })),
  };
}

export async function saveChangeAnswer(
  db: Db,
  answer: { changeId: string; agreed: boolean; reason: string; answeredById: string },
): Promise<void> {
  await db.contractChangeAnswer.create({ data: answer, select: { changeId: true } });
}

/** Makes the contract what was agreed: units of its items, and with them its amount. Triggers hold both to the agreed changes. */
export async function applyLines(db: Db, contractId: string, lines: readonly ChangeLine[]): Promise<void> {
  await db.$executeRaw`
    update contract_items set units = contract_items.units + changed.units
      from unnest(${lines.map(({ contractItemId }) => contractItemId)}::uuid[], ${lines.map(({ units }) => units)}::int[]) as changed (id, units)
     where contract_items.id = changed.id and contract_items.contract_id = ${contractId}::uuid`;
  await db.$executeRaw`
    update contracts set amount_centavos = (select sum(agreed_centavos) from contracted_lines where contract_id = ${contractId}::uuid)
     where id = ${contractId}::uuid`;
}

/** Whether the contract ended before its schedule did. */
export async function hasEnded(db: Db, contractId: string): Promise<boolean> {
  return (await db.contractEnd.count({ where: { contractId } })) > 0;
}

type NewEnd = {
  contractId: string;
  kind: EndKind;
  reason: string;
  legalBasis: string;
  finedCentavos: Centavos;
  trace: Trace | null;
  changeId: string | null;
  endedById: string;
};

export async function saveEnd(db: Db, { trace, ...end }: NewEnd): Promise<void> {
  const ruleTrace = JSON.parse(JSON.stringify(trace ? [trace] : []));
  await db.contractEnd.create({ data: { ...end, ruleTrace }, select: { contractId: true } });
}
