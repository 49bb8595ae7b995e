import 'server-only';
import type { Allocation } from '@/lib/domain/awards/award';
import type { AwardRound, UnsignedCause } from '@/lib/domain/awards/rounds';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import { traceSchema } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

type Row = Prisma.AwardRoundGetPayload<{
  include: { changes: { omit: { roundId: true } } };
}>;

export function toRound({ id: _, cause, happenedOn, ruleTrace, ...round }: Row): AwardRound {
  return {
    ...round,
    // The CHECK of the migration holds the column to these words.
    cause: cause as UnsignedCause,
    happenedOn: dayOf(happenedOn),
    trace: traceSchema.parse(ruleTrace) as AwardRound['trace'],
  };
}

export type NewRound = Omit<AwardRound, 'at'> & {
  extraCostCentavos: Centavos | null;
  allocation: Allocation;
};

/**
 * Writes a round: the record of it, then what each has from now on, then the unit. The database lets what is awarded change only so.
 * @returns when it was, by the database's clock
 */
export async function saveRound(db: Db, { extraCostCentavos, allocation, changes, trace, ...round }: NewRound): Promise<Date> {
  const { at } = await db.awardRound.create({
    data: {
      ...round,
      happenedOn: dateOf(round.happenedOn),
      ruleTrace: JSON.parse(JSON.stringify(trace)),
      changes: { create: changes.map((one) => ({ ...one })) },
    },
    select: { at: true },
  });
  const gone = changes.filter(({ unitsAfter }) => unitsAfter === 0);
  for (const { offerId, lotItemId } of gone)
    await db.awardedItem.delete({
      where: { offerId_lotItemId: { offerId, lotItemId } },
    });
  for (const { offerId, lotItemId, unitsAfter: units } of changes.filter((one) => one.unitsAfter > 0))
    await db.awardedItem.upsert({
      where: { offerId_lotItemId: { offerId, lotItemId } },
      create: { offerId, lotItemId, unitId: round.unitId, units },
      update: { units },
    });
  const first = allocation.shares[0]?.offerId ?? null;
  await db.awardUnit.update({
    where: { id: round.unitId },
    data: {
      outcome: first ? 'awarded' : 'deserted',
      awardedOfferId: first,
      extraCostCentavos,
      round: round.round,
    },
    select: { id: true },
  });
  return at;
}
