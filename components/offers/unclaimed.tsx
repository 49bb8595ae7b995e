import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Claim } from '@/lib/domain/offers/claims';

/** The preference that the law would give this bidder and nobody asked for: it is easily overlooked, and is lost once sent. */
export function Unclaimed({ claims, href }: { claims: readonly Claim[]; href: Route }) {
  const t = useTranslations('offers-claims');
  return (
    <Notice tone="due" title={t('unclaimed.title')}>
      <ul>
        {claims.map((claim) => (
          <li key={claim}>{t(`claimLabels.${claim}`)}</li>
        ))}
      </ul>
      <p>
        <AppLink href={href}>{t('unclaimed.ask')}</AppLink>
      </p>
    </Notice>
  );
}
