import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { changeRoom, roomOf } from '@/lib/domain/contracts/change';
import { endReach, openFines } from '@/lib/domain/contracts/fines';
import { requireRule } from '@/lib/domain/law/rule-book';
import { bpsOf } from '@/lib/domain/law/rule-values';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readContractChanges } from './contract-changes';

/**
 * What changed of a contract, what is late and its end, for its buyer: with the rules that hold it, how far fines have come, and what the reader may do. Two statements more, and
 * one for the names of who validated. Null for others.
 */
export async function readContractChangesView(rawId: string) {
  const [visit, contract] = [await readVisit(), await readContractChanges(rawId)];
  if (!visit || !contract || visit.actor.organisation.id !== contract.buyerId) return null;
  const book = await readRuleBook(prisma(), { day: dayInLaPaz(visit.now), organisationId: contract.buyerId });
  const [change, fine, end] = [requireRule(book, 'CON-CHANGE'), requireRule(book, 'CON-FINE'), requireRule(book, 'CON-END')];
  const agreed = contract.changes.filter(({ state }) => state === 'agreed').map(({ lines }) => lines);
  const room = roomOf(
    contract.items.map((item) => ({ ...item, contractItemId: item.id })),
    agreed,
  );
  const maxBps = bpsOf(fine.value.maxPercentPerDay);
  const itemsOf = (id: string) => contract.lateItems.filter(({ scheduledId }) => scheduledId === id);
  const late = contract.late.map((one) => ({ ...one, maxCentavos: openFines(itemsOf(one.scheduledId), maxBps) }));
  const openCentavos = openFines(contract.lateItems, maxBps);
  const { finedCentavos, amountCentavos } = contract;
  const own = { id: contract.id, organisationId: contract.buyerId };
  const runs = contract.end === null;
  return {
    ...contract,
    book,
    late,
    openCentavos,
    room: changeRoom(change, room),
    signedCentavos: room.signedCentavos,
    rules: { change, fine, end },
    fined: endReach(end, finedCentavos, amountCentavos),
    withOpen: endReach(end, finedCentavos + openCentavos, amountCentavos),
    mayChange: runs && may(visit.actor, 'contract.change', own),
    mayFine: may(visit.actor, 'fine.impose', own),
    mayLift: may(visit.actor, 'fine.lift', own),
    mayEnd: runs && may(visit.actor, 'contract.end', own),
  };
}

export type ContractChangesView = NonNullable<Awaited<ReturnType<typeof readContractChangesView>>>;
