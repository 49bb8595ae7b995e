import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { partyName, partyNamed } from '@/lib/data/parties';
import { uncoveredBy } from '@/lib/domain/awards/award';
import { publishedName } from '@/lib/domain/awards/publishing';
import { winnersOf } from '@/lib/domain/awards/record';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { EndKind } from '@/lib/domain/law/contract';
import type { TenderOutcome } from '@/lib/domain/tenders/detail';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What a tender tells of its offers in the same statement as the rest: nothing that is not on record since the opening or the decision. */
export const outcomeFields = {
  opening: { select: { at: true } },
  contracts: {
    orderBy: { number: 'asc' },
    select: { supplierKind: true, supplier: partyNamed, end: { select: { kind: true, endedAt: true } } },
  },
  _count: { select: { offers: { where: { OR: [{ opened: { isNot: null } }, { unreadable: { isNot: null } }] } } } },
  units: {
    where: { outcome: { in: ['awarded', 'deserted'] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      label: true,
      awardedOfferId: true,
      ranked: { orderBy: { place: 'asc' }, select: { offerId: true } },
      awarded: {
        orderBy: [{ offerId: 'asc' }, { lotItemId: 'asc' }],
        select: {
          offerId: true,
          lotItemId: true,
          units: true,
          item: {
            select: {
              lotItem: { select: { units: true } },
              offer: { select: { bidderKind: true, offer: { select: { party: partyNamed } } } },
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
    units: units.map((unit) => ({
      id: unit.id,
      label: unit.label,
      winners: bidders(unit),
      uncovered: uncoveredBy(
        unit.awarded.map(({ lotItemId, item }) => ({ id: lotItemId, units: item.lotItem.units })),
        unit.awarded.map(({ offerId, ...item }) => ({ offerId, items: [item] })),
      ),
    })),
    ended: contracts.flatMap(endOf),
  };
}

function endOf({ supplier, supplierKind, end }: Row['contracts'][number]): TenderOutcome['ended'][number][] {
  if (!end) return [];
  const kind: ActorKind = fromEnum(supplierKind);
  const name = publishedName({ organisationName: partyName(supplier), bidderKind: kind });
  // The CHECK of the migration holds the column to these words.
  return [{ name, kind, on: dayInLaPaz(end.endedAt), by: end.kind as EndKind }];
}

/** In the order of the award, by offer: two organisations may share a name. */
function bidders({ awarded, awardedOfferId, ranked }: Row['units'][number]): TenderOutcome['units'][number]['winners'] {
  const offerOf = new Map(awarded.map(({ offerId, item }) => [offerId, item.offer]));
  return winnersOf({ awarded, awardedOfferId, lines: ranked }).flatMap((id) => {
    const found = offerOf.get(id);
    if (!found) return [];
    const kind: ActorKind = fromEnum(found.bidderKind);
    return [{ name: publishedName({ organisationName: partyName(found.offer.party), bidderKind: kind }), kind }];
  });
}
