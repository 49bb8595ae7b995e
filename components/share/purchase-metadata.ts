import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { money } from '@/lib/messages/es/format';
import { shareTold } from '@/lib/messages/told/shares';
import type { LocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { site } from '@/lib/routes/site';
import { sharedMetadata } from './metadata';

type Purchase = { summary: LocalPurchaseSummary | null; year: number } | null;

/** What is shared of local purchase: the figure of the municipality that the address asks for, where it has one. */
export async function purchaseMetadata(purchase: Purchase): Promise<Metadata> {
  const tShares = await getTranslations('shares');
  const tShare = await getTranslations('share');
  const tLocalPurchase = await getTranslations('local-purchase');
  const t = await getTranslations('home');
  const summary = purchase?.summary;
  if (!purchase || !summary)
    return sharedMetadata({
      title: tLocalPurchase('title'),
      description: tLocalPurchase('lead'),
      path: site.localPurchase(),
    });
  const { municipality, municipalityCode, byMonth } = summary;
  const accepted = byMonth.at(-1)?.ratio;
  const headline = tLocalPurchase('headline', { municipality, year: String(purchase.year) });
  return sharedMetadata({
    title: tLocalPurchase('titleOf', { municipality }),
    description: accepted
      ? tShare('factsInLine', {
          facts: [
            `${headline}: ${shareTold(tShares, accepted)}`,
            t('headline.note', { local: money(accepted.numerator), all: money(accepted.denominator) }),
          ].join('. '),
        })
      : tShare('factsInLine', { facts: [headline, tLocalPurchase('none')].join('. ') }),
    path: site.localPurchase({ municipio: municipalityCode, gestion: purchase.year }),
    picture: accepted ? `compra-local/${municipalityCode}/${purchase.year}` : 'compra-local',
  });
}
