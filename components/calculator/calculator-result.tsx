import { RuleNote } from '@/components/law/rule-note';
import { BigFigure } from '@/components/ui/big-figure';
import { DumbbellChart } from '@/components/ui/charts/dumbbell-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { HowComputed } from '@/components/ui/how-computed';
import { KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { ExtraCost, Ranking } from '@/lib/domain/evaluation/ranking';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { calculatorEs, roundedMoney } from '@/lib/messages/es/calculator';
import { day, money } from '@/lib/messages/es/format';
import { lawEs } from '@/lib/messages/es/law';
import { termEs } from '@/lib/messages/es/term-calculator';
import { RankingTable } from './ranking-table';

export type ComputedResult = {
  referencePrice: Centavos;
  ranking: Ranking;
  names: ReadonlyMap<string, string>;
  extraCost: ExtraCost | null;
  /** That follows from the reference price; null where no rule in force reaches it. */
  modality: Trace | null;
  /** Rules applied to every ranking. */
  rules: readonly Trace[];
  day: string;
  version: string;
};

/** Who comes first, what that costs, and why. */
export function CalculatorResult({ ranking, names, extraCost, modality, rules, day: rulesDay, version }: ComputedResult) {
  const nobody = ranking.ranked.length + ranking.excluded.length === 0;
  return (
    <Section title={calculatorEs.result} id="resultado">
      <div className="stacked:mt-4">
        {nobody ? <EmptyState title={calculatorEs.noOffers} /> : <Winner ranking={ranking} names={names} extraCost={extraCost} />}
        {!nobody && <RankingTable ranking={ranking} names={names} />}
        {ranking.ranked.length > 1 && <PriceChart ranking={ranking} names={names} />}
        {modality?.historical && (
          <Notice tone="due" title={termEs.historicalTitle}>
            {termEs.historical}
          </Notice>
        )}
        <KeyValues
          items={[{ label: calculatorEs.modality, value: modality ? <Modality trace={modality} /> : calculatorEs.noModality }]}
        />
        <HowComputed summary={calculatorEs.rules}>
          <Rules rules={rules} />
          <p className="text-ink-2">{lawEs.rulesOf(day(rulesDay), version)}</p>
        </HowComputed>
      </div>
    </Section>
  );
}

function Modality({ trace }: { trace: Trace }) {
  return (
    <>
      {trace.text}
      <br />
      <RuleNote {...trace} />
    </>
  );
}

function Rules({ rules }: Pick<ComputedResult, 'rules'>) {
  return (
    <ul className="stacked:mt-4">
      {rules.map((trace) => (
        <li key={trace.rule}>
          {trace.text}
          <br />
          <RuleNote {...trace} />
        </li>
      ))}
    </ul>
  );
}

function Winner({ ranking, names, extraCost }: Pick<ComputedResult, 'ranking' | 'names' | 'extraCost'>) {
  const [first] = ranking.ranked;
  if (!first || !extraCost) return <EmptyState title={calculatorEs.noWinner}>{calculatorEs.noWinnerNext}</EmptyState>;
  return (
    <div className={looks.halves}>
      <BigFigure
        label={calculatorEs.winner}
        value={names.get(first.id)}
        size="medium"
        note={calculatorEs.contracted(first.price)}
        how={<p className="num">{calculatorEs.arithmetic(first.price, first.factorBps, first.adjustedExact)}</p>}
      />
      <BigFigure
        label={calculatorEs.extraCost}
        value={money(extraCost.extra)}
        note={extraCost.extra === 0n ? calculatorEs.noExtraCost : calculatorEs.extraCostNote(extraCost.share, extraCost.lowest)}
      />
    </div>
  );
}

function PriceChart({ ranking, names }: Pick<ComputedResult, 'ranking' | 'names'>) {
  return (
    <div>
      <DumbbellChart
        title={calculatorEs.chart}
        description={calculatorEs.chartDescription}
        itemLabel={calculatorEs.name}
        fromLabel={calculatorEs.realPrice}
        toLabel={calculatorEs.adjustedPrice}
        pairs={ranking.ranked.map(({ id, place, price, adjusted, adjustedExact }) => ({
          id,
          label: names.get(id) ?? id,
          from: Number(price),
          fromText: money(price),
          to: Number(adjusted),
          toText: roundedMoney(adjustedExact),
          chosen: place === 1,
        }))}
      />
    </div>
  );
}
