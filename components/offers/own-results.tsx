import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { money } from '@/lib/messages/format';
import { factor } from '@/lib/messages/format-factors';
import type { OwnResult } from '@/lib/queries/offers/own-results';
import type { OwnSigning } from '@/lib/queries/offers/signing';
import { WinnerTerms } from './winner-terms';

/** How the offer did, once the authority decided; nothing before. */
export function OwnResults({ results, signing }: { results: readonly OwnResult[]; signing: OwnSigning | null }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('offers');
  if (results.length === 0) return null;
  return (
    <>
      <Section title={t('receipt.results')}>
        <DataTable
          caption={t('receipt.resultsOf')}
          quietCaption
          columns={[
            { key: 'label', label: t('receipt.resultsOf') },
            { key: 'place', label: t('receipt.place') },
            { key: 'adjusted', label: t('receipt.adjusted') }, // a price with its factor: too long for a column of figures on a card
            { key: 'outcome', label: t('receipt.outcome') },
          ]}
          rows={results.map((result) => ({
            id: result.unitId,
            label: result.label,
            place: result.excludedReason ? tLaw(`exclusions.${result.excludedReason}`) : `${result.place}.º`,
            adjusted: `${money(result.adjustedCentavos)} (×\u00a0${factor(result.factorBps)})`,
            outcome: <Outcome {...result} />,
          }))}
        />
      </Section>
      <WinnerTerms signing={signing} />
    </>
  );
}

function Outcome({ awardedUnits, deserted, unsigned }: Pick<OwnResult, 'awardedUnits' | 'deserted' | 'unsigned'>) {
  const tResults = useTranslations('results');
  const t = useTranslations('offers');
  if (unsigned)
    return (
      <>
        <Tag tone="bad">{t('receipt.unsigned', { cause: tResults(`unsignedCauses.${unsigned.cause}`).toLowerCase() })}</Tag>
        <p className="text-small">{t('receipt.unsignedReason', { reason: unsigned.reason })}</p>
      </>
    );
  if (awardedUnits > 0) return <Tag tone="ok">{t('receipt.awarded', { units: awardedUnits })}</Tag>;
  return <Tag>{deserted ? t('receipt.deserted') : t('receipt.notAwarded')}</Tag>;
}
