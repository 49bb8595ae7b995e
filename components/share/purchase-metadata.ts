import type { Metadata } from 'next';
import { homeEs } from '@/lib/messages/es/home';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';
import { factsInLine } from '@/lib/messages/es/share';
import { shareTold } from '@/lib/messages/es/shares';
import type { LocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { site } from '@/lib/routes/site';
import { sharedMetadata } from './metadata';

type Purchase = { summary: LocalPurchaseSummary | null; year: number } | null;

/** What is shared of local purchase: the figure of the municipality that the address asks for, where it has one. */
export function purchaseMetadata(purchase: Purchase): Metadata {
  const summary = purchase?.summary;
  if (!purchase || !summary) return sharedMetadata({ title: words.title, description: words.lead, path: site.localPurchase() });
  const { municipality, municipalityCode, byMonth } = summary;
  const accepted = byMonth.at(-1)?.ratio;
  const headline = words.headline(municipality, purchase.year);
  return sharedMetadata({
    title: words.titleOf(municipality),
    description: accepted
      ? factsInLine([`${headline}: ${shareTold(accepted)}`, homeEs.headline.note(accepted.numerator, accepted.denominator)])
      : factsInLine([headline, words.none]),
    path: site.localPurchase({ municipio: municipalityCode, gestion: purchase.year }),
    picture: accepted ? `compra-local/${municipalityCode}/${purchase.year}` : 'compra-local',
  });
}
