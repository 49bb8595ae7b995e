import { fromEnum } from '@/lib/data/enums';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { AcceptedLine } from '@/lib/domain/local-purchase/lines';
import type { OutcomeValue } from '@/lib/domain/local-purchase/outcomes';
import { divideRounded } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** A received line by the tables alone, with what docs/formulas.md makes of it. */
export type TrueLine = AcceptedLine & OutcomeValue & { paid: bigint; actId: string; schoolId: string };

const supplierOf = {
  id: true,
  signedAt: true,
  supplierId: true,
  supplierKind: true,
  supplierMunicipalityCode: true,
  womenMembers: true,
  menMembers: true,
} as const;
const itemFields = {
  units: true,
  priceCentavos: true,
  unitGrams: true,
  originMunicipalityCode: true,
  producedInCountry: true,
  contract: { select: supplierOf },
  lotItem: { select: { product: { select: { kind: true, mainFood: { select: { group: true } } } } } },
} as const;

type Item = Awaited<ReturnType<typeof readItems>>[number];

const readItems = (buyerId: string) =>
  prisma().contractItem.findMany({ where: { contract: { buyerId } }, select: itemFields, orderBy: { id: 'asc' } });

/** One line of local purchase: units at the price of the contract, the supplier as it signed. */
function lineOf(item: Item, units: number, month: string): AcceptedLine {
  const { id: contractId, supplierKind, ...supplier } = item.contract;
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

export async function contractedLines(buyerId: string): Promise<AcceptedLine[]> {
  return (await readItems(buyerId)).map((item) => lineOf(item, item.units, dayInLaPaz(item.contract.signedAt).slice(0, 7)));
}

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
              amended: {
                where: { amendment: { answer: { confirmed: true } } },
                orderBy: { amendment: { number: 'desc' } },
                take: 1,
              },
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
