import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { readFines } from '@/lib/data/contract-fines';
import { partyName, partyNamed } from '@/lib/data/parties';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ChangeLine, ChangeState } from '@/lib/domain/contracts/change';
import { changeState } from '@/lib/domain/contracts/change';
import { lateDeliveries, sumStandingFines } from '@/lib/domain/contracts/changed';
import type { EndKind } from '@/lib/domain/law/contract';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { contractItemNames, namedItemFields } from './contract-items';

/** A change of a contract as both sides read it. */
export type ListedChange = {
  id: string;
  kind: 'terms' | 'end';
  state: ChangeState;
  endsOn: Day | null;
  amountCentavos: Centavos;
  reason: string;
  legalBasis: string;
  proposedAt: Date;
  lines: readonly (ChangeLine & { product: string })[];
  answer: { agreed: boolean; reason: string; at: Date } | null;
};

/** How a contract ended before its schedule did. */
export type EndedContract = { kind: EndKind; reason: string; legalBasis: string; on: Day };

const changeFields = {
  id: true,
  number: true,
  kind: true,
  endsOn: true,
  amountCentavos: true,
  reason: true,
  legalBasis: true,
  proposedAt: true,
  lines: { orderBy: { contractItemId: 'asc' }, select: { contractItemId: true, units: true } },
  answer: { select: { agreed: true, reason: true, answeredAt: true } },
} as const;

const contractFields = {
  id: true,
  number: true,
  amountCentavos: true,
  endsOn: true,
  buyerId: true,
  supplierPartyId: true,
  buyer: { select: { name: true } },
  supplier: partyNamed,
  tender: { select: { title: true } },
  items: { orderBy: { id: 'asc' }, select: { ...namedItemFields, units: true, signedUnits: true, priceCentavos: true } },
  changes: { orderBy: { number: 'asc' }, select: changeFields },
  end: { select: { kind: true, reason: true, legalBasis: true, endedAt: true } },
} as const;

/**
 * What changed of a contract since it was signed, what is late of it, its fines and its end: for both its sides. Two statements.
 * Null for whoever may not read it.
 */
export async function readContractChanges(rawId: string) {
  const visit = await readVisit();
  const id = z.uuid().safeParse(rawId).data;
  const row = visit && id ? await prisma().contract.findUnique({ where: { id }, select: contractFields }) : null;
  if (!visit || !row || !may(visit.actor, 'contract.read', { id: row.id, partyIds: [row.buyerId, row.supplierPartyId] }))
    return null;
  const { items, changes, end, buyer, supplier, tender, endsOn, ...contract } = row;
  const names = contractItemNames(await getTranslations('item-names'), items);
  const nameOf = (itemId: string) => names.get(itemId) ?? '';
  const { late, fines } = await readFines(prisma(), row.id);
  const own = { id: row.id, partyId: row.supplierPartyId };
  return {
    ...contract,
    title: tender.title,
    buyer: buyer.name,
    supplier: partyName(supplier),
    endsOn: dayOf(endsOn),
    items: items.map(({ lotItem: _, ...item }) => ({ ...item, product: nameOf(item.id) })),
    changes: changes.map(
      ({ kind, answer, lines, ...change }, at): ListedChange => ({
        ...change,
        // The CHECKs of the migration hold both columns to these words.
        kind: kind as 'terms' | 'end',
        state: changeState(answer, at === changes.length - 1),
        endsOn: change.endsOn && dayOf(change.endsOn),
        lines: lines.map((line) => ({ ...line, product: nameOf(line.contractItemId) })),
        answer: answer && { agreed: answer.agreed, reason: answer.reason, at: answer.answeredAt },
      }),
    ),
    end: end && ({ ...end, kind: end.kind as EndKind, on: dayInLaPaz(end.endedAt) } satisfies EndedContract & { endedAt: Date }),
    lateItems: late,
    late: lateDeliveries(late, nameOf),
    fines,
    finedCentavos: sumStandingFines(fines),
    mayAnswer: end === null && may(visit.actor, 'contract.answer-change', own),
  };
}
