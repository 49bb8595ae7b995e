import 'server-only';
import { addDays, dayOf } from '@/lib/domain/calendar';
import { awaitedSupplies } from '@/lib/domain/tenders/awaited';
import type { LotFrame } from '@/lib/domain/tenders/lot-demand';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { loadDemandOf, type ProgrammeDemand } from './demand';
import type { Programme } from './programmes';
import { listBrought } from './schedule';

/** What the lots of a draft are held against: the year's plan, and what contracts and awards bring of their products. Five statements. */
export async function loadLotFrame(
  db: Db,
  programme: Programme,
  lots: readonly {
    items: readonly Pick<Lot['items'][number], 'productId'>[];
  }[],
  today: Day,
): Promise<LotFrame & { plan: ProgrammeDemand }> {
  const productIds = [...new Set(lots.flatMap(({ items }) => items.map(({ productId }) => productId)))];
  const plan = await loadDemandOf(db, programme);
  const brought = await listBrought(db, {
    programmeId: programme.id,
    productIds,
  });
  const awaited = await listAwaited(db, {
    programmeId: programme.id,
    productIds,
  });
  return {
    plan,
    brought: [...brought, ...awaitedSupplies(plan, awaited, addDays(today, 1))],
  };
}

/** What was awarded of some products in a year and has no contract yet. One statement. */
async function listAwaited(db: Db, { programmeId, productIds }: { programmeId: string; productIds: readonly string[] }) {
  const rows = await db.awardedItem.findMany({
    where: {
      unit: { tender: { programmeId, status: 'awarded' } },
      item: { lotItem: { productId: { in: [...productIds] } } },
    },
    select: {
      units: true,
      item: {
        select: {
          lotItem: {
            select: {
              productId: true,
              lot: {
                select: {
                  startsOn: true,
                  endsOn: true,
                  dropPoints: {
                    select: {
                      school: { select: { id: true, mergedIntoId: true } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  return rows.map(({ units, item: { lotItem } }) => ({
    units,
    productId: lotItem.productId,
    startsOn: dayOf(lotItem.lot.startsOn),
    endsOn: dayOf(lotItem.lot.endsOn),
    schoolIds: lotItem.lot.dropPoints.map(({ school }) => school.mergedIntoId ?? school.id),
  }));
}
