import 'server-only';
import { addDays, dayOf, type HolidayCalendar } from '@/lib/domain/calendar';
import type { DemandPlan } from '@/lib/domain/demand/plan';
import { suppliesOf } from '@/lib/domain/demand/supply';
import { pupilsByLevel } from '@/lib/domain/schools/levels';
import { awaitedSupplies } from '@/lib/domain/tenders/awaited';
import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { agreedTerms, extendedTo } from './contract-changes';
import { classDays } from './demand';

type Scope = {
  programmeId: string;
  calendar: HolidayCalendar;
  lots: readonly { items: readonly Pick<Lot['items'][number], 'productId'>[] }[];
  today: Day;
};

const place = { select: { id: true, mergedIntoId: true } } as const;

/**
 * What the lots of a draft are held against: what is served in their year, and what contracts and awards of it bring of their
 * products. One statement. Null when there is no such year.
 */
export async function loadLotDemand(
  db: Db,
  { programmeId, calendar, lots, today }: Scope,
): Promise<(LotDemand & { plan: DemandPlan }) | null> {
  const productId = { in: [...new Set(lots.flatMap(({ items }) => items.map((item) => item.productId)))] };
  const row = await db.programme.findUnique({
    where: { id: programmeId },
    select: {
      year: true,
      startsOn: true,
      endsOn: true,
      breaks: { select: { startsOn: true, endsOn: true, reason: true, id: true } },
      rations: {
        select: {
          level: true,
          weekday: true,
          items: {
            select: {
              gramsPerPupil: true,
              product: {
                select: { id: true, name: true, presentation: true, unitGrams: true, handout: true, priceCentavos: true },
              },
            },
          },
        },
      },
      organisation: {
        select: {
          schools: {
            where: { active: true },
            select: {
              id: true,
              name: true,
              zone: { select: { id: true, name: true } },
              enrolments: { select: { year: true, level: true, girls: true, boys: true } },
            },
          },
        },
      },
      tenders: {
        where: { status: { in: ['awarded', 'contracted'] } },
        select: {
          status: true,
          lots: {
            where: { items: { some: { productId } } },
            select: {
              startsOn: true,
              endsOn: true,
              dropPoints: { select: { school: place } },
              items: {
                where: { productId },
                select: {
                  productId: true,
                  openedItems: { select: { awarded: { select: { units: true } } } },
                  contractItems: {
                    select: {
                      id: true,
                      contract: { select: { changes: agreedTerms } },
                      scheduled: {
                        // What was closed brings nothing.
                        where: { scheduled: { closure: null } },
                        select: { units: true, scheduled: { select: { dueOn: true, school: place } } },
                      },
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
  if (!row) return null;
  const { year, startsOn, endsOn, breaks, rations, organisation, tenders } = row;
  const pauses = breaks.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) }));
  const products = new Map(rations.flatMap(({ items }) => items.map(({ product }) => [product.id, product] as const)));
  const plan: DemandPlan = {
    dropPoints: organisation.schools.flatMap(({ id, name, zone, enrolments }) => {
      const own = enrolments.filter((one) => one.year === year);
      return own.length > 0 ? [{ schoolId: id, name, zoneId: zone.id, zoneName: zone.name, pupils: pupilsByLevel(own) }] : [];
    }),
    products: [...products.values()],
    rations: rations.map(({ items, ...ration }) => ({
      ...ration,
      items: items.map(({ product, gramsPerPupil }) => ({ productId: product.id, grams: gramsPerPupil })),
    })),
    days: classDays({ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), breaks: pauses }, calendar),
  };
  const bought = tenders.flatMap(({ status, lots: own }) =>
    own.flatMap(({ items, dropPoints, ...period }) =>
      items.map((item) => ({
        ...item,
        status,
        startsOn: dayOf(period.startsOn),
        endsOn: dayOf(period.endsOn),
        schoolIds: dropPoints.map(({ school }) => school.mergedIntoId ?? school.id),
      })),
    ),
  );
  const scheduled = bought.flatMap(({ contractItems, productId: product, endsOn: until }) =>
    contractItems.flatMap(({ id, contract, scheduled: lines }) =>
      lines.map(({ units, scheduled: { dueOn, school } }) => ({
        source: id,
        productId: product,
        schoolId: school.mergedIntoId ?? school.id,
        dueOn: dayOf(dueOn),
        endsOn: extendedTo(contract.changes, until),
        units,
      })),
    ),
  );
  const awaited = bought
    .filter(({ status }) => status === 'awarded')
    .map(({ openedItems, ...one }) => ({
      ...one,
      units: openedItems.reduce((sum, { awarded }) => sum + (awarded?.units ?? 0), 0),
    }));
  return { plan, brought: [...suppliesOf(scheduled), ...awaitedSupplies(plan, awaited, addDays(today, 1))] };
}
