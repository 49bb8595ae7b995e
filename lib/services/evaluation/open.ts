import 'server-only';
import { saveUnits } from '@/lib/data/awards';
import { readStandingOffers, saveOpenedOffers, saveOpening, saveUnreadableOffers } from '@/lib/data/evaluation';
import { notify } from '@/lib/data/notices';
import { markSealOpened, readTenderKey, unsealOffer } from '@/lib/data/offers/envelopes';
import { findTenderForBidders } from '@/lib/data/offers/tender';
import { findTender, moveTender } from '@/lib/data/tenders';
import { awardUnits } from '@/lib/domain/awards/unit';
import { Refusal } from '@/lib/domain/refusal';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

/**
 * Opens the envelopes of a tender whose deadline has passed. One that was tampered with, or that its author did not confirm against an
 * amendment, is put on record as such and stays out, the latter unread; the others open. Without any offer the opening itself recommends to declare it deserted (DES-NOOFFER: NB-SABS art. 27).
 * @throws Refusal deadline-not-passed | wrong-step | changed-meanwhile
 */
export async function openOffers(db: Db, tender: Tender, openedById: string, now: Date) {
  if (tender.status !== 'published') throw new Refusal('wrong-step');
  if (effectiveStatus(tender, now) !== 'closed') throw new Refusal('deadline-not-passed');
  await moveTender(db, tender, 'closed', { openedById }); // first: it waits for offers on their way in, and lets nobody open twice
  await saveOpening(db, tender.id, openedById);

  const key = await readTenderKey(db, tender.id);
  const standing = await readStandingOffers(db, tender.id);
  const found = standing.map((offer) => ({
    offer,
    envelope: offer.unconfirmed ? ({ ok: false, reason: 'not-confirmed' } as const) : unsealOffer(key, offer),
  }));
  const opened = found.flatMap(({ offer, envelope }) =>
    envelope.ok ? [{ payload: envelope.payload, bidderKind: offer.bidderKind }] : [],
  );
  const unreadable = found.flatMap(({ offer, envelope }) =>
    envelope.ok ? [] : [{ offerId: offer.id, reason: envelope.reason }],
  );
  await saveOpenedOffers(db, opened);
  await saveUnreadableOffers(db, unreadable);
  await markSealOpened(db, tender.id);

  await notify(db, {
    partyIds: found.map(({ offer }) => offer.partyId),
    code: 'offers-opened',
    params: { reference: tender.reference },
    href: producer.offers(),
  });
  if (opened.length === 0) await recommendDeserted(db, tender.id, openedById);
  return { opened: opened.length, unreadable: unreadable.length };
}

async function recommendDeserted(db: Db, tenderId: string, recommendedById: string): Promise<void> {
  const [published, tender] = [await findTenderForBidders(db, tenderId), await findTender(db, tenderId)];
  if (!published || !tender) throw new Error(`tender ${tenderId} is gone`);
  await saveUnits(
    db,
    tenderId,
    awardUnits(published).map(({ targetId, label, referenceCentavos }) => ({
      targetId,
      label,
      referenceCentavos,
      recommendedOfferId: null,
      recommendation: 'DES-NOOFFER',
      legalBasis: null,
      lines: [],
    })),
  );
  await moveTender(db, tender, 'evaluated', { recommendedById });
}
