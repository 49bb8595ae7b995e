import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { OfferContent, TenderForBidders } from './offer';

/** A tender as the pages of an offer see it, with the producer's own draft and receipt. */
export type OfferDraft = {
  call: TenderForBidders;
  now: Date;
  takesOffers: boolean;
  /** Null: none yet, or the tender takes no offers any more. */
  draft: { content: OfferContent; savedAt: Date } | null;
  /** `unconfirmed`: number of the amendment against which it waits to be confirmed; `isDraft`: the draft says nothing else. */
  standing: {
    id: string;
    receiptNumber: string;
    sentAt: Date;
    unconfirmed: number | null;
    isDraft: boolean;
  } | null;
  requirements: readonly Pick<Requirement, 'id' | 'text'>[];
  bidder: { municipalityCode: string | null; confirmed: boolean };
};
