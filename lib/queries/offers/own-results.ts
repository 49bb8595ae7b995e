import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { notifiedAt } from '@/lib/domain/awards/record';
import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** How an offer did in one award unit, once the authority decided. */
export type OwnResult = {
  unitId: string;
  label: string;
  place: number | null;
  excludedReason: ExclusionReason | null;
  adjustedCentavos: Centavos;
  factorBps: number;
  awardedUnits: number;
  /** At the prices of the offer. */
  awardedCentavos: Centavos;
  bidderKind: ActorKind;
  deserted: boolean;
  /** It was awarded and did not sign. */
  unsigned: { cause: UnsignedCause; reason: string; at: Date } | null;
  /** When it was told of what it has: by the award, or by a round that gave it more. */
  notifiedAt: Date | null;
};

/** The results of one offer; none before the authority's decision: a recommendation is not one. One statement. */
export async function readOwnResults(db: Db, offerId: string): Promise<OwnResult[]> {
  const rows = await db.rankedOffer.findMany({
    where: { offerId, unit: { outcome: { in: ['awarded', 'deserted'] } } },
    orderBy: { unit: { label: 'asc' } },
    select: {
      place: true,
      excludedReason: true,
      adjustedCentavos: true,
      factorBps: true,
      offer: { select: { bidderKind: true } },
      unit: {
        select: {
          id: true,
          label: true,
          outcome: true,
          awarded: { where: { offerId }, select: { units: true, item: { select: { priceCentavos: true } } } },
          awardedAt: true,
          rounds: {
            where: { OR: [{ offerId }, { changes: { some: { offerId } } }] },
            orderBy: { round: 'asc' },
            select: {
              offerId: true,
              cause: true,
              reason: true,
              at: true,
              changes: { where: { offerId }, select: { offerId: true, unitsBefore: true, unitsAfter: true } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ unit, offer, excludedReason, ...row }) => ({
    ...row,
    unitId: unit.id,
    label: unit.label,
    excludedReason: excludedReason as ExclusionReason | null,
    awardedUnits: unit.awarded.reduce((sum, { units }) => sum + units, 0),
    awardedCentavos: unit.awarded.reduce((sum, { units, item }) => sum + BigInt(units) * item.priceCentavos, 0n),
    bidderKind: fromEnum(offer.bidderKind),
    deserted: unit.outcome === 'deserted',
    unsigned: unsignedOf(unit.rounds, offerId),
    notifiedAt: notifiedAt(unit, offerId),
  }));
}

type Round = { offerId: string; cause: string; reason: string; at: Date };

function unsignedOf(rounds: readonly Round[], own: string): OwnResult['unsigned'] {
  const round = rounds.find(({ offerId }) => offerId === own);
  // The CHECK of the migration holds the column to these words.
  return round ? { cause: round.cause as UnsignedCause, reason: round.reason, at: round.at } : null;
}
