import type { OfferContent } from '@/lib/domain/offers/offer';
import { certificateTold } from '@/lib/messages/told/certificates';
import type { Translator } from '@/lib/messages/translator';

/** The margins that an offer asks for, each with its certificate, in one line. */
export function claimsTold(t: Translator<'offers-claims'>, { claims }: Pick<OfferContent, 'claims'>): string {
  const told = claims.map((one) =>
    t('offerClaims.chosenOne', { claim: t(`claimShort.${one.claim}`), certificate: certificateTold(t, one) }),
  );
  return t('offerClaims.chosen', { count: told.length, claims: told.join('; ') });
}
