import { useTranslations } from 'next-intl';
import { Differences } from '@/components/tenders/versions';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { integer } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';

type Props = {
  tender: Pick<TenderForBidders, 'id' | 'amendments'>;
  /** Only what came after this is told: what one saved or sent then was written for the version before. */
  since?: Date | undefined;
  /** A draft stands from before. */
  draft?: boolean;
};

/** What changed in a tender, to whoever is offering for it. */
export function AmendedNotice({ tender, since, draft = false }: Props) {
  const t = useTranslations('amendments');
  const told = tender.amendments.filter(({ at }) => !since || at > since);
  if (told.length === 0) return null;
  return (
    <Notice tone="due" title={t('bidderAmendments.changed', { amount: told.length })}>
      {draft && <p>{t('bidderAmendments.draftBefore')}</p>}
      {told.map(({ number, changes, reason }) => (
        <div key={number}>
          <Differences caption={t('versions.table', { number: integer(number) })} changes={changes} />
          <p>
            {t('versions.why')}: {reason}
          </p>
        </div>
      ))}
      <AppLink href={site.tender(tender.id, {}, 'versiones')}>{t('bidderAmendments.see')}</AppLink>
    </Notice>
  );
}

/** Which amendment the reader of this page has seen: nothing is sent for one that came since. */
export function SeenAmendment({ tender: { amendments } }: { tender: Pick<TenderForBidders, 'amendments'> }) {
  const last = amendments.at(-1);
  return last ? <Hidden name="amendment" value={last.number} /> : null;
}
