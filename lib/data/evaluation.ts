import 'server-only';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import type { NamedBidder } from '@/lib/domain/awards/publishing';
import type { BidderFile, OpenedOffer } from '@/lib/domain/awards/unit';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { ClaimCheck, ClaimedMargin } from '@/lib/domain/offers/claims';
import { type OfferedItem, offerTotal } from '@/lib/domain/offers/offer';
import type { OfferPayload } from '@/lib/domain/offers/payload';
import type { Db } from '@/lib/platform/database';
import { bidderFile, toFile } from './bidder-files';
import { fromEnum, toEnum } from './enums';
import type { SealedOffer } from './offers/envelopes';
import { partyName } from './parties';

/** Writes the opening act; its time is the database's. */
export async function saveOpening(db: Db, tenderId: string, openedById: string): Promise<void> {
  await db.opening.create({ data: { tenderId, openedById }, select: { tenderId: true } });
}

export type StandingOffer = SealedOffer & {
  bidderKind: ActorKind;
  /** Waits for its author's word on an amendment that came after it: it is not opened. */
  unconfirmed: boolean;
};

/**
 * The envelopes to open: each bidder's last offer, unless withdrawn. None comes out before the opening act is written:
 * the statement asks for it.
 * The kind of the bidder is that of the sending; of what was sent before it was kept, that of the census now.
 */
export async function readStandingOffers(db: Db, tenderId: string): Promise<StandingOffer[]> {
  return db.$queryRaw<StandingOffer[]>`
    select o.id, o.tender_id as "tenderId", o.party_id as "partyId", o.sha256, o.sealed,
           coalesce(o.bidder_kind::text, a.kind::text, 'company') as "bidderKind", u.offer_id is not null as unconfirmed
      from (select distinct on (party_id) * from offers
             where tender_id = ${tenderId}::uuid order by party_id, sent_at desc, id desc) o
      join openings p on p.tender_id = o.tender_id
      left join offer_withdrawals w on w.offer_id = o.id
      left join party_leads a on a.party_id = o.party_id
      left join unconfirmed_offers u on u.offer_id = o.id
     where w.offer_id is null
     order by o.sent_at, o.id`;
}

/** Writes what came out of the envelopes. */
export async function saveOpenedOffers(
  db: Db,
  opened: readonly { payload: OfferPayload; bidderKind: ActorKind }[],
): Promise<void> {
  await db.openedOffer.createMany({
    data: opened.map(({ payload, bidderKind }) => ({
      offerId: payload.offerId,
      totalCentavos: offerTotal(payload.content),
      claims: payload.content.claims.map((claimed) => ({ ...claimed })),
      bidderKind: toEnum(bidderKind),
    })),
  });
  await db.openedItem.createMany({
    data: opened.flatMap(({ payload }) => payload.content.items.map((item) => ({ ...item, offerId: payload.offerId }))),
  });
}

export async function saveUnreadableOffers(db: Db, unreadable: readonly { offerId: string; reason: string }[]): Promise<void> {
  await db.unreadableOffer.createMany({ data: [...unreadable] });
}

export type Opened = {
  offers: OpenedOffer[];
  /** What the census says of each bidder now, by offer. */
  files: ReadonlyMap<string, BidderFile>;
  checks: RequirementCheck[];
};

/**
 * The offers of a tender as they were opened, first received first, with every check of a requirement and of a claim, and what the
 * census says beside them. One statement.
 */
export async function readOpened(db: Db, tenderId: string): Promise<Opened> {
  const rows = await db.openedOffer.findMany({
    where: { offer: { tenderId } },
    orderBy: [{ offer: { sentAt: 'asc' } }, { offerId: 'asc' }],
    select: {
      offerId: true,
      totalCentavos: true,
      claims: true,
      bidderKind: true,
      items: { orderBy: { lotItemId: 'asc' }, omit: { offerId: true } },
      checks: { orderBy: { requirementId: 'asc' }, omit: { at: true, checkedById: true } },
      claimChecks: { orderBy: { claim: 'asc' }, select: { claim: true, confirmed: true, reason: true } },
      offer: {
        select: {
          partyId: true,
          receiptNumber: true,
          sentAt: true,
          party: {
            select: { lead: { select: { name: true, economicActor: { select: { ...bidderFile, contactName: true } } } } },
          },
        },
      },
    },
  });
  return {
    offers: rows.map(toOpened),
    files: new Map(rows.map((row) => [row.offerId, toFile(row.offer.party.lead.economicActor)])),
    checks: rows.flatMap((row) => row.checks),
  };
}

type OpenedRow = Pick<OpenedOffer, 'totalCentavos'> & {
  offerId: string;
  claims: unknown;
  bidderKind: Parameters<typeof fromEnum>[0];
  items: OfferedItem[];
  claimChecks: { claim: string; confirmed: boolean; reason: string }[];
  offer: {
    partyId: string;
    receiptNumber: string;
    sentAt: Date;
    party: { lead: { name: string; economicActor: { contactName: string } | null } };
  };
};

function toOpened({ offerId, totalCentavos, claims, bidderKind, items, claimChecks, offer }: OpenedRow): OpenedOffer {
  return {
    id: offerId,
    partyId: offer.partyId,
    organisationName: partyName(offer.party),
    contactName: offer.party.lead.economicActor?.contactName ?? null,
    bidderKind: fromEnum(bidderKind) as ActorKind,
    receiptNumber: offer.receiptNumber,
    receivedAt: offer.sentAt,
    totalCentavos,
    content: { items, claims: (claims as ClaimedMargin[]).map((claimed) => ({ ...firstForm, ...claimed })) },
    claimChecks: claimChecks.map(({ claim, confirmed, reason }) => ({ claim: claim as ClaimCheck['claim'], confirmed, reason })),
  };
}

/** What offers of the first form did not say. */
const firstForm = { issuer: null, issuedOn: null, validUntil: null } as const;

/** Writes or mends a check; the database refuses it once the recommendation is made. */
export async function saveChecks(db: Db, checks: readonly RequirementCheck[], checkedById: string): Promise<void> {
  for (const { offerId, requirementId, complies, reason } of checks) {
    await db.$executeRaw`
      insert into requirement_checks (offer_id, requirement_id, complies, reason, checked_by_id)
      values (${offerId}::uuid, ${requirementId}::uuid, ${complies}, ${reason}, ${checkedById}::uuid)
      on conflict (offer_id, requirement_id) do update
        set complies = excluded.complies, reason = excluded.reason, checked_by_id = excluded.checked_by_id, at = app_clock()`;
  }
}

/** Whose offers the opening put on record, opened or not, each member of a party: of the persons among them nothing is published. One statement. */
export async function listOnRecord(db: Db, tenderId: string): Promise<NamedBidder[]> {
  const rows = await db.offer.findMany({
    where: { tenderId, OR: [{ opened: { isNot: null } }, { unreadable: { isNot: null } }] },
    select: {
      bidderKind: true,
      party: {
        select: {
          leadId: true,
          members: {
            orderBy: { organisationId: 'asc' },
            select: {
              organisation: { select: { id: true, name: true, economicActor: { select: { kind: true, contactName: true } } } },
            },
          },
        },
      },
    },
  });
  return rows.flatMap(({ bidderKind, party: { leadId, members } }) =>
    members.map(({ organisation: { id, name, economicActor } }) => ({
      organisationName: name,
      contactName: economicActor?.contactName ?? null,
      bidderKind: fromEnum((id === leadId ? bidderKind : null) ?? economicActor?.kind ?? 'company'),
    })),
  );
}

/** Whether that offer was opened in that tender. */
export async function isOpenedIn(db: Db, tenderId: string, offerId: string): Promise<boolean> {
  return (await db.openedOffer.count({ where: { offerId, offer: { tenderId } } })) > 0;
}

/** The checks on which an award rests, as "offer requirement" or "offer claim": those written before it. One statement. */
export async function sealedChecks(db: Db, tenderId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    select c.offer_id || ' ' || c.what as key
      from (select offer_id, requirement_id::text as what, at from requirement_checks
            union all select offer_id, claim, at from claim_checks) c
      join offers o on o.id = c.offer_id
     where o.tender_id = ${tenderId}::uuid and c.at <= (select max(u.awarded_at) from award_units u where u.tender_id = o.tender_id)`;
  return new Set(rows.map(({ key }) => key));
}

/** Whether nothing was ever awarded to an offer. One statement. */
export async function isOutOfAward(db: Db, offerId: string): Promise<boolean> {
  return (
    (await db.openedItem.count({
      where: {
        offerId,
        OR: [{ awarded: { isNot: null } }, { changes: { some: {} } }],
      },
    })) === 0
  );
}
