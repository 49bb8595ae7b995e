import 'server-only';
import type { Allocation } from '@/lib/domain/awards/award';
import type { UnitRecord } from '@/lib/domain/awards/record';
import type { Margin } from '@/lib/domain/evaluation/margins';
import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { toRound } from './award-rounds';
import { fromEnum } from './enums';
import { partyName, partyNamed } from './parties';

export type NewUnit = Pick<
  UnitRecord,
  'targetId' | 'label' | 'referenceCentavos' | 'recommendedOfferId' | 'recommendation' | 'legalBasis' | 'lines'
>;

/** Writes the recommendation: each unit with the order of its offers and the trace of every price. */
export async function saveUnits(db: Db, tenderId: string, units: readonly NewUnit[]): Promise<void> {
  const saved = await db.awardUnit.createManyAndReturn({
    data: units.map(({ lines: _, ...unit }) => ({ ...unit, tenderId, outcome: 'recommended' as const })),
    select: { id: true, targetId: true },
  });
  const idOf = new Map(saved.map(({ id, targetId }) => [targetId, id]));
  await db.rankedOffer.createMany({
    data: units.flatMap(({ targetId, lines }) =>
      lines.map(({ margins, ...line }) => ({
        ...line,
        unitId: idOf.get(targetId) ?? '',
        margins: margins.map((margin) => ({ ...margin })),
      })),
    ),
  });
}

/** The units of a tender as recommended and decided. One statement. */
export async function readUnits(db: Db, tenderId: string): Promise<UnitRecord[]> {
  const rows = await db.awardUnit.findMany({
    where: { tenderId },
    orderBy: { id: 'asc' },
    omit: { tenderId: true },
    include: {
      ranked: { orderBy: { place: 'asc' }, omit: { unitId: true } },
      awarded: { orderBy: [{ offerId: 'asc' }, { lotItemId: 'asc' }], omit: { unitId: true } },
      rounds: { orderBy: { round: 'asc' }, include: { changes: { omit: { roundId: true } } } },
    },
  });
  return rows.map(({ ranked, rounds, ...unit }) => ({
    ...unit,
    rounds: rounds.map(toRound),
    lines: ranked.map(({ margins, excludedReason, ...line }) => ({
      ...line,
      margins: margins as unknown as Margin[],
      excludedReason: excludedReason as ExclusionReason | null,
    })),
  }));
}

export type UnitDecision = {
  unitId: string;
  allocation: Allocation;
  departureReport: string | null;
  capacityReason: string | null;
  extraCostCentavos: Centavos | null;
  at: Date;
};

/** Writes what the authority decided of a unit: who gets how much, or that it is deserted. */
export async function saveDecision(
  db: Db,
  { unitId, allocation, departureReport, capacityReason, extraCostCentavos, at }: UnitDecision,
): Promise<void> {
  const [first] = allocation.shares;
  await db.awardUnit.update({
    where: { id: unitId },
    data: {
      outcome: first ? 'awarded' : 'deserted',
      awardedOfferId: first?.offerId ?? null,
      awardedAt: at,
      departureReport,
      capacityReason,
      extraCostCentavos,
    },
    select: { id: true },
  });
  const shared = allocation.shares.flatMap(({ offerId, items }) => items.map((item) => ({ ...item, offerId, unitId })));
  await db.awardedItem.createMany({ data: shared.filter(({ units }) => units > 0) });
}

/** What one supplier was awarded in a tender, at the prices of their opened offer (EVA-REAL). */
export type Award = {
  offerId: string;
  partyId: string;
  organisationName: string;
  /** Kind of the bidder when the offer was sent. */
  bidderKind: ActorKind;
  items: readonly {
    lotItemId: string;
    lotId: string;
    /** Awarded: what was offered, or what of it was needed. */
    units: number;
    priceCentavos: Centavos;
    originMunicipalityCode: string | null;
    producedInCountry: boolean;
    nationalComponentPercent: number;
  }[];
};

/** @returns what was awarded, one entry per supplier, by name. One statement. */
export async function listAwarded(db: Db, tenderId: string): Promise<Award[]> {
  const rows = await db.openedOffer.findMany({
    where: { offer: { tenderId }, items: { some: { awarded: { isNot: null } } } },
    orderBy: [{ offer: { party: { lead: { name: 'asc' } } } }, { offerId: 'asc' }],
    select: {
      offerId: true,
      bidderKind: true,
      offer: { select: { partyId: true, party: partyNamed } },
      items: {
        where: { awarded: { isNot: null } },
        orderBy: { lotItemId: 'asc' },
        omit: { offerId: true },
        include: { awarded: { select: { units: true } }, lotItem: { select: { lotId: true } } },
      },
    },
  });
  return rows.map(({ offerId, bidderKind, offer, items }) => ({
    offerId,
    partyId: offer.partyId,
    organisationName: partyName(offer.party),
    bidderKind: fromEnum(bidderKind),
    items: items.map(({ awarded, lotItem, ...item }) => ({ ...item, lotId: lotItem.lotId, units: awarded?.units ?? 0 })),
  }));
}
