import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { publishedName } from '@/lib/domain/awards/publishing';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { EndKind } from '@/lib/domain/law/contract';
import type { TenderOutcome } from '@/lib/domain/tenders/sheet';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What a tender tells of its offers in the same statement as the rest: nothing that is not on record since the opening or the decision. */
export const outcomeFields = {
  opening: { select: { at: true } },
  contracts: {
    orderBy: { number: 'asc' },
    select: { supplierKind: true, supplier: { select: { name: true } }, end: { select: { kind: true, endedAt: true } } },
  },
  _count: { select: { offers: { where: { OR: [{ opened: { isNot: null } }, { unreadable: { isNot: null } }] } } } },
  units: {
    where: { outcome: { in: ['awarded', 'deserted'] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      label: true,
      awarded: {
        orderBy: [{ offerId: 'asc' }, { lotItemId: 'asc' }],
        select: {
          lotItemId: true,
          units: true,
          item: {
            select: {
              lotItem: { select: { units: true } },
              offer: { select: { bidderKind: true, offer: { select: { organisation: { select: { name: true } } } } } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.TenderSelect;

type Row = Prisma.TenderGetPayload<{ select: typeof outcomeFields }>;

/** @returns what came of it; null before the opening */
export function toOutcome({ opening, units, contracts, _count }: Row): TenderOutcome | null {
  if (!opening) return null;
  return {
    openedAt: opening.at,
    bidders: _count.offers,
    units: units.map(({ id, label, awarded }) => ({
      id,
      label,
      winners: winnersOf(awarded),
      uncovered: uncoveredOf(awarded),
    })),
    ended: contracts.flatMap(endOf),
  };
}

function endOf({ supplier, supplierKind, end }: Row['contracts'][number]): TenderOutcome['ended'][number][] {
  if (!end) return [];
  const kind: ActorKind = fromEnum(supplierKind);
  const name = publishedName({ organisationName: supplier.name, bidderKind: kind });
  // The CHECK of the migration holds the column to these words.
  return [{ name, kind, on: dayInLaPaz(end.endedAt), by: end.kind as EndKind }];
}

type Awarded = Row['units'][number]['awarded'];

function winnersOf(awarded: Awarded): TenderOutcome['units'][number]['winners'] {
  const named = awarded.map(({ item: { offer } }) => {
    const kind: ActorKind = fromEnum(offer.bidderKind);
    return { organisationName: offer.offer.organisation.name, bidderKind: kind };
  });
  const each = new Map(named.map((bidder) => [bidder.organisationName, bidder]));
  return [...each.values()].map((bidder) => ({ name: publishedName(bidder), kind: bidder.bidderKind }));
}

function uncoveredOf(awarded: Awarded): number {
  const left = new Map(awarded.map(({ lotItemId, item }) => [lotItemId, item.lotItem.units]));
  for (const { lotItemId, units } of awarded) left.set(lotItemId, (left.get(lotItemId) ?? 0) - units);
  return [...left.values()].reduce((sum, units) => sum + units, 0);
}
