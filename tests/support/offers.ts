import { randomUUID } from 'node:crypto';
import type { Fields } from '@/lib/actions/form-fields';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import type { AwardForm } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { createSeal } from '@/lib/services/offers/seal';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, moveClock, type Person, person } from './people';
import { townsperson } from './planning';
import { publishedTrace } from './traces';

const publishedAt = new Date('2026-03-02T14:00:00Z');
export const deadline = new Date('2026-03-16T20:00:00Z');

/** The last day for questions. */
const questionsUntil = new Date('2026-03-12T00:00:00Z');

/** An instant so many seconds from the deadline. */
export const fromDeadline = (seconds: number) => new Date(deadline.getTime() + seconds * 1000);

export type OfferableTender = {
  id: string;
  officer: Person;
  evaluator: Person;
  authority: Person;
  /** Lot items in order. */
  items: string[];
  requirements: string[];
};

type NewItem = { units: number; priceCentavos: bigint };
type NewOfferableTender = {
  awardForm?: AwardForm;
  partialAllowed?: boolean;
  lots?: readonly (readonly NewItem[])[];
  requirements?: number;
  /** Papers that it asks for besides. */
  papers?: readonly 'rupe'[];
  deadlineAt?: Date;
};

/** A tender open to offers since 2 March, until 16 March 16:00 in La Paz; the clock stands a week before. Set by rows: what is under test begins with the offer. */
export async function anOpenTender({
  awardForm = 'item',
  partialAllowed = true,
  lots = [[{ units: 1000, priceCentavos: 200n }]],
  requirements = 1,
  papers = [],
  deadlineAt = deadline,
}: NewOfferableTender = {}): Promise<OfferableTender> {
  await moveClock(fromDeadline(-7 * 86_400));
  const officer = await townsperson('procurement-officer');
  const { organisationId } = officer;
  const db = prisma();
  const { id } = await db.tender.create({
    data: {
      organisationId,
      programmeId: await newProgramme(organisationId),
      reference: `T-${randomUUID().slice(0, 8)}`,
      title: 'Desayuno escolar',
      object: 'Alimentos',
      awardForm,
      partialAllowed,
      referenceCentavos: lots.flat().reduce((sum, { units, priceCentavos }) => sum + BigInt(units) * priceCentavos, 0n),
      createdById: officer.userId,
      requirements: {
        create: [
          ...Array.from({ length: requirements }, (_, i) => ({
            kind: 'logistics' as const,
            text: `Requisito ${i}`,
            reason: 'Entrega semanal',
          })),
          ...papers.map((documentKind) => ({
            kind: 'document' as const,
            documentKind,
            text: `Documento ${documentKind}`,
            reason: 'Lo pide la norma',
          })),
        ],
      },
    },
    select: { id: true },
  });
  for (const [index, items] of lots.entries()) await newLot({ organisationId, tenderId: id, number: index + 1 }, items);
  await db.tender.update({
    where: { id },
    data: {
      status: 'published',
      modalityRule: 'MOD-CM',
      ruleTrace: publishedTrace,
      publishedAt,
      deadlineAt,
      questionsUntil,
    },
  });
  await createSeal(db, id);
  const items = await prisma().lotItem.findMany({
    where: { lot: { tenderId: id } },
    orderBy: [{ lot: { number: 'asc' } }, { id: 'asc' }],
    select: { id: true },
  });
  const asked = await prisma().requirement.findMany({ where: { tenderId: id }, orderBy: { text: 'asc' }, select: { id: true } });
  return {
    id,
    officer,
    evaluator: await colleague(officer, ['evaluator', 'authority']),
    authority: await colleague(officer, ['authority', 'evaluator']),
    items: items.map((item) => item.id),
    requirements: asked.map((requirement) => requirement.id),
  };
}

async function newLot(
  { organisationId, ...lot }: { organisationId: string; tenderId: string; number: number },
  items: readonly NewItem[],
) {
  const db = prisma();
  const dates = { startsOn: new Date('2026-04-06'), endsOn: new Date('2026-06-26') };
  const { id: lotId } = await db.lot.create({ data: { ...lot, ...dates, title: `Lote ${lot.number}` }, select: { id: true } });
  for (const { units, priceCentavos } of items) {
    const price = { priceCentavos, priceSource: 'prueba', priceDay: new Date('2026-01-10') };
    const product = {
      name: `Producto ${randomUUID()}`,
      presentation: '1 unidad',
      kind: 'fresh' as const,
      mainFoodCode: 'quinua_grano',
      unitGrams: 60,
    };
    const { id: productId } = await db.product.create({ data: { organisationId, ...product, ...price }, select: { id: true } });
    await db.lotItem.create({ data: { lotId, productId, units, ...price } });
  }
}

async function newProgramme(organisationId: string): Promise<string> {
  const goals = { localGoalBps: 3000, localGoalBpsLater: 4000, associativeGoalBps: 1000, associativeGoalBpsLater: 2000 };
  const { id } = await prisma().programme.create({
    data: {
      organisationId,
      year: 2026,
      meal: 'breakfast',
      status: 'running',
      budgetCentavos: 100_000_000n,
      schoolDays: 200,
      ceilingCentavos: 250n,
      startsOn: new Date('2026-02-02'),
      endsOn: new Date('2026-11-30'),
      calendarSource: 'prueba',
      ...goals,
    },
    select: { id: true },
  });
  return id;
}

type ProducerKind = NonNullable<Parameters<typeof person>[0]['actorKind']>;

/** A producer that can make far more of these tests' product than any of them asks; `kilosPerMonth`: so much and no more, null: it never said. */
export async function aBidder(
  actorKind: ProducerKind = 'company',
  status: 'confirmed' | 'pending' = 'confirmed',
  kilosPerMonth: number | null = 1_000_000,
): Promise<Person> {
  const bidder = await person({ kind: 'producer', roles: ['producer'], actorKind, status });
  if (kilosPerMonth === null) return bidder;
  const gramsPerMonth = BigInt(kilosPerMonth) * 1000n;
  await prisma().capacity.create({
    data: { organisationId: bidder.organisationId, foodCode: 'quinua_grano', kind: 'fresh', gramsPerMonth, months: [] },
  });
  return bidder;
}

/** What a bidder types for one item: `price` as people write it. */
export type Bid = {
  price: string;
  units?: number;
  component?: number;
  inCountry?: boolean;
  claims?: readonly ('F1' | 'F2' | 'F3')[];
};

/** A certificate as it is typed in the claims' form. */
export const certificateFields = (place: number, number: string): Fields => ({
  [`claims[${place}].certificate`]: number,
  [`claims[${place}].issuer`]: 'Entidad emisora',
  [`claims[${place}].issuedOn`]: '2025-03-01',
  [`claims[${place}].validUntil`]: '2027-03-01',
});

export function draftForm(tender: Pick<OfferableTender, 'id' | 'items'>, bids: readonly (Bid | null)[]): Fields {
  const fields: Record<string, string | number> = { tenderId: tender.id };
  bids.forEach((bid, i) => {
    if (!bid) return;
    const at = `items[${Object.keys(fields).filter((name) => name.endsWith('.price')).length}]`;
    fields[`${at}.lotItemId`] = tender.items[i] ?? '';
    fields[`${at}.units`] = bid.units ?? 1000;
    fields[`${at}.price`] = bid.price;
    fields[`${at}.origin`] = '050103';
    fields[`${at}.producedInCountry`] = bid.inCountry === false ? 'no' : 'si';
    fields[`${at}.component`] = bid.component ?? 0;
  });
  (bids.find((bid) => bid?.claims)?.claims ?? []).forEach((claim, i) => {
    Object.assign(fields, {
      [`claims[${i}].claim`]: claim,
      [`claims[${i}].claimed`]: 'on',
      ...certificateFields(i, `C-${claim}`),
    });
  });
  return fields;
}

/** Saves a draft and sends it, as one would in an afternoon. @returns the offer's id and receipt */
export async function sendBid(tender: OfferableTender, bidder: Person, ...bids: (Bid | null)[]) {
  const { savedAt } = await mustCall(saveOfferDraftAction, bidder, draftForm(tender, bids));
  return mustCall(sendOfferAction, bidder, { tenderId: tender.id, checkedAt: savedAt });
}
