import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import { money } from '@/lib/messages/es/format';
import { factor } from '@/lib/messages/format-factors';
import type { OwnSigning } from '@/lib/queries/offers/signing';
import { WinnerTerms } from './winner-terms';

export type OwnUnitResult = {
  unitId: string;
  label: string;
  place: number | null;
  excludedReason: ExclusionReason | null;
  adjustedCentavos: bigint;
  factorBps: number;
  awardedUnits: number;
  deserted: boolean;
  unsigned: { cause: UnsignedCause; reason: string } | null;
};

/** How the offer did, once the authority decided; nothing before. */
export function OwnResults({ results, signing }: { results: readonly OwnUnitResult[]; signing: OwnSigning | null }) {
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

function Outcome({ awardedUnits, deserted, unsigned }: Pick<OwnUnitResult, 'awardedUnits' | 'deserted' | 'unsigned'>) {
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
