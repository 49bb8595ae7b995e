import { fromEnum } from '@/lib/data/enums';
import { dateOf, dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { AcceptedLine } from '@/lib/domain/local-purchase/lines';
import type { OutcomeValue } from '@/lib/domain/local-purchase/outcomes';
import { type Centavos, type Day, divideRounded, type Ratio, sumCentavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** A received line by the tables alone, with what docs/formulas.md makes of it. */
export type TrueLine = AcceptedLine & OutcomeValue & { paid: bigint; actId: string; schoolId: string };

const supplierOf = {
  id: true,
  signedAt: true,
  supplierPartyId: true,
  supplierKind: true,
  supplierMunicipalityCode: true,
  womenMembers: true,
  menMembers: true,
} as const;
const itemFields = {
  id: true,
  units: true,
  priceCentavos: true,
  unitGrams: true,
  originMunicipalityCode: true,
  producedInCountry: true,
  contract: { select: { ...supplierOf, end: { select: { kind: true } } } },
  lotItem: { select: { product: { select: { kind: true, mainFood: { select: { group: true } } } } } },
} as const;

type Item = Awaited<ReturnType<typeof readItems>>[number];

const readItems = (buyerId: string) =>
  prisma().contractItem.findMany({ where: { contract: { buyerId } }, select: itemFields, orderBy: { id: 'asc' } });

/** One line of local purchase: units at the price of the contract, the supplier as it signed. */
function lineOf(item: Item, units: number, month: string): AcceptedLine {
  const { id: contractId, supplierKind, end: _, ...supplier } = item.contract;
  return {
    ...supplier,
    contractId,
    supplierKind: fromEnum(supplierKind),
    value: BigInt(units) * item.priceCentavos,
    grams: units * item.unitGrams,
    month,
    originMunicipalityCode: item.originMunicipalityCode,
    producedInCountry: item.producedInCountry,
    foodGroup: item.lotItem.product.mainFood.group,
    productKind: item.lotItem.product.kind,
  };
}

/** What counts as contracted: of a contract that ended what was accepted and what is on its way, and no item of which that is nothing. */
export async function contractedLines(buyerId: string): Promise<AcceptedLine[]> {
  const [items, lines] = await Promise.all([readItems(buyerId), readNoted(buyerId)]);
  return items.flatMap((item) => {
    const own = lines.filter(({ contractItemId }) => contractItemId === item.id);
    const came = own.reduce(
      (sum, { units, received, amended: [held] }) => sum + (held ?? received ?? { acceptedUnits: units }).acceptedUnits,
      0,
    );
    const units = item.contract.end ? came : item.units;
    return units === 0 ? [] : [lineOf(item, units, dayInLaPaz(item.contract.signedAt).slice(0, 7))];
  });
}

/** What is agreed today with every supplier, whatever came of it. */
export async function agreedWith(buyerId: string): Promise<Centavos> {
  return sumCentavos((await readItems(buyerId)).map(({ units, priceCentavos }) => BigInt(units) * priceCentavos));
}

/** The last word on a line that both sides signed. */
const held = {
  where: { amendment: { answer: { confirmed: true } } },
  orderBy: { amendment: { number: 'desc' } },
  take: 1,
} as const;

const readNoted = (buyerId: string) =>
  prisma().deliveryLine.findMany({
    where: { note: { contract: { buyerId }, withdrawn: null } },
    select: { contractItemId: true, units: true, received: { select: { acceptedUnits: true } }, amended: held },
  });

/** Every received line of a buyer, read from the tables without the product's views and reckoned by hand. */
export async function receivedLines(buyerId: string): Promise<TrueLine[]> {
  const acts = await prisma().receptionAct.findMany({
    where: { note: { contract: { buyerId } } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      receivedAt: true,
      note: { select: { schoolId: true } },
      payments: { where: { payment: { reversal: null } }, select: { amountCentavos: true } },
      lines: {
        orderBy: { deliveryLineId: 'asc' },
        include: {
          deliveryLine: {
            select: {
              contractItem: { select: itemFields },
              amended: held,
            },
          },
        },
      },
    },
  });
  return acts.flatMap(({ id: actId, receivedAt, note, payments, lines }) => {
    const month = dayInLaPaz(receivedAt).slice(0, 7);
    const paidOfAct = payments.reduce((sum, { amountCentavos }) => sum + amountCentavos, 0n);
    const own = lines.map(({ deliveryLine: { contractItem: item, amended }, ...received }) => {
      const { acceptedUnits, rejectedUnits, missingUnits } = amended[0] ?? received;
      const line = lineOf(item, acceptedUnits, month);
      const [rejected, missing] = [BigInt(rejectedUnits) * item.priceCentavos, BigInt(missingUnits) * item.priceCentavos];
      return { ...line, actId, schoolId: note.schoolId, accepted: line.value, rejected, missing };
    });
    const worth = own.reduce((sum, { value }) => sum + value, 0n);
    let before = 0n;
    return own.map((line) => {
      // Of an act paid in part: what the lines up to this one would get, less what those before it got.
      const share = (upTo: bigint) => (worth === 0n ? 0n : divideRounded(paidOfAct * upTo, worth));
      const paid = share(before + line.value) - share(before);
      before += line.value;
      return { ...line, paid };
    });
  });
}

/** Days from each act to the payment after which nothing of it was owed. */
export async function daysToPay(buyerId: string): Promise<number[]> {
  const lines = await receivedLines(buyerId);
  const acts = await prisma().receptionAct.findMany({
    where: { note: { contract: { buyerId } } },
    select: {
      id: true,
      receivedAt: true,
      payments: {
        where: { payment: { reversal: null } },
        select: { amountCentavos: true, payment: { select: { paidOn: true } } },
      },
    },
  });
  return acts.flatMap(({ id, receivedAt, payments }) => {
    const worth = lines.filter(({ actId }) => actId === id).reduce((sum, { value }) => sum + value, 0n);
    const paid = payments.reduce((sum, { amountCentavos }) => sum + amountCentavos, 0n);
    if (worth === 0n || paid < worth) return [];
    const last =
      payments
        .map(({ payment }) => dayOf(payment.paidOn))
        .sort()
        .at(-1) ?? '';
    return [(Date.parse(last) - Date.parse(dayInLaPaz(receivedAt))) / 86_400_000];
  });
}

/** Deliveries of the schedule that fell due and were not closed before, and those of them of which something came on their day or before. */
export async function punctuality(buyerId: string, today: Day): Promise<Ratio> {
  const due = await prisma().scheduledDelivery.findMany({
    where: { contract: { buyerId }, dueOn: { lte: dateOf(today) } },
    select: {
      dueOn: true,
      closure: { select: { closedAt: true } },
      notes: {
        where: { withdrawn: null },
        select: {
          deliveredOn: true,
          lines: { select: { units: true, received: { select: { missingUnits: true } }, amended: held } },
        },
      },
    },
  });
  const counted = due.filter(({ dueOn, closure }) => !closure || dayInLaPaz(closure.closedAt) > dayOf(dueOn));
  const came = (lines: (typeof due)[number]['notes'][number]['lines']) =>
    lines.some(({ units, received, amended: [last] }) => (last ?? received ?? { missingUnits: 0 }).missingUnits < units);
  const onTime = counted.filter(({ dueOn, notes }) => notes.some((note) => note.deliveredOn <= dueOn && came(note.lines)));
  return { numerator: BigInt(onTime.length), denominator: BigInt(counted.length) };
}
