import { RankingTable } from '@/components/calculator/ranking-table';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { UnitView } from '@/lib/domain/awards/view';
import { capacityEs } from '@/lib/messages/es/capacity';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { money } from '@/lib/messages/es/format';

type Props = { view: UnitView; names: ReadonlyMap<string, string>; partialAllowed: boolean };

/** One award unit: the order with its traces, what is recommended or decided of it, and what the preference costs. */
export function UnitSection({ view, names, partialAllowed }: Props) {
  const { unit, ranking, toCheck, record } = view;
  const nobody = ranking.ranked.length + ranking.excluded.length === 0;
  return (
    <Section title={unit.label} lead={words.reference(unit.referenceCentavos)} id={`parte-${unit.targetId}`}>
      <div className="stack">
        {nobody ? <EmptyState title={words.noOffersTitle} /> : <RankingTable ranking={ranking} names={names} />}
        {partialAllowed && unit.items.length === 1 && !nobody && <p className="small quiet">{words.comparedWhole}</p>}
        {toCheck && <Notice tone="due" title={words.nextCheck(names.get(toCheck) ?? '')} />}
        <UnitOutcome view={view} names={names} />
        {record?.departureReport && (
          <Notice tone="due" title={words.departed}>
            {record.departureReport}
          </Notice>
        )}
        {record?.capacityReason && (
          <Notice tone="due" title={capacityEs.beyond}>
            {record.capacityReason}
          </Notice>
        )}
      </div>
    </Section>
  );
}

function UnitOutcome({ view: { unit, allocation, extra, record }, names }: Omit<Props, 'partialAllowed'>) {
  if (!allocation) return null;
  const decided = record?.outcome === 'awarded' || record?.outcome === 'deserted';
  if (allocation.shares.length === 0) {
    return (
      <Notice tone="due" title={decided ? words.desertedDone : words.recommendedDeserted}>
        {record?.departureReport ? null : words.desertedWhy}
      </Notice>
    );
  }
  const asked = unit.items[0]?.units ?? 0;
  const whole = unit.items.length > 1 || (allocation.shares.length === 1 && allocation.uncovered === 0);
  const lines = allocation.shares.map(({ offerId, items }) => {
    const name = names.get(offerId) ?? '';
    return { offerId, text: whole ? words.shareWhole(name) : words.share(name, items[0]?.units ?? 0, asked) };
  });
  return (
    <div className="halves">
      <BigFigure
        label={decided ? words.awarded : words.recommended}
        size="medium"
        value={money((extra?.lowest ?? 0n) + (extra?.extra ?? 0n))}
        note={allocation.uncovered > 0 ? words.uncovered(allocation.uncovered) : undefined}
      >
        <ul>
          {lines.map(({ offerId, text }) => (
            <li key={offerId}>{text}</li>
          ))}
        </ul>
      </BigFigure>
      {extra && (
        <BigFigure
          label={words.extraLabel}
          size="medium"
          value={money(extra.extra)}
          note={extra.extra === 0n ? words.noExtra : words.extra(extra.extra, extra.lowest)}
          how={<p className="num">{words.extraHow(extra.lowest + extra.extra, extra.lowest, extra.extra)}</p>}
        />
      )}
    </div>
  );
}
