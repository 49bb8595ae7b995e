import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import { factor } from '@/lib/messages/es/calculator';
import { money } from '@/lib/messages/es/format';
import { exclusionSentences } from '@/lib/messages/es/law';
import { receiptEs as words } from '@/lib/messages/es/offers';
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
  if (results.length === 0) return null;
  return (
    <>
      <Section title={words.results}>
        <DataTable
          caption={words.resultsOf}
          quietCaption
          columns={[
            { key: 'label', label: words.resultsOf },
            { key: 'place', label: words.place },
            { key: 'adjusted', label: words.adjusted, align: 'end' },
            { key: 'outcome', label: words.outcome },
          ]}
          rows={results.map((result) => ({
            id: result.unitId,
            label: result.label,
            place: result.excludedReason ? exclusionSentences[result.excludedReason] : `${result.place}.º`,
            adjusted: `${money(result.adjustedCentavos)} (× ${factor(result.factorBps)})`,
            outcome: <Outcome {...result} />,
          }))}
        />
      </Section>
      <WinnerTerms signing={signing} />
    </>
  );
}

function Outcome({ awardedUnits, deserted, unsigned }: Pick<OwnUnitResult, 'awardedUnits' | 'deserted' | 'unsigned'>) {
  if (unsigned)
    return (
      <>
        <Tag tone="bad">{words.unsigned(unsigned.cause)}</Tag>
        <p className="text-small">{words.unsignedReason(unsigned.reason)}</p>
      </>
    );
  if (awardedUnits > 0) return <Tag tone="ok">{words.awarded(awardedUnits)}</Tag>;
  return <Tag>{deserted ? words.deserted : words.notAwarded}</Tag>;
}
