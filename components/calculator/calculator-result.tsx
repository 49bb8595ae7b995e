import { useTranslations } from 'next-intl';
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
import { day, money, percent } from '@/lib/messages/format';
import { exactMoney, factor, roundedMoney } from '@/lib/messages/format-factors';
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
  const tTermCalculator = useTranslations('term-calculator');
  const tLaw = useTranslations('law');
  const t = useTranslations('calculator');
  const nobody = ranking.ranked.length + ranking.excluded.length === 0;
  return (
    <Section title={t('result')} id="resultado">
      <div className="stacked:mt-4">
        {nobody ? <EmptyState title={t('noOffers')} /> : <Winner ranking={ranking} names={names} extraCost={extraCost} />}
        {!nobody && <RankingTable ranking={ranking} names={names} />}
        {ranking.ranked.length > 1 && <PriceChart ranking={ranking} names={names} />}
        {modality?.historical && (
          <Notice tone="due" title={tTermCalculator('historicalTitle')}>
            {tTermCalculator('historical')}
          </Notice>
        )}
        <KeyValues items={[{ label: t('modality'), value: modality ? <Modality trace={modality} /> : t('noModality') }]} />
        <HowComputed summary={t('rules')}>
          <Rules rules={rules} />
          <p className="text-ink-2">{tLaw('rulesOf', { day: day(rulesDay), version })}</p>
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
  const t = useTranslations('calculator');
  const [first] = ranking.ranked;
  if (!first || !extraCost) return <EmptyState title={t('noWinner')}>{t('noWinnerNext')}</EmptyState>;
  return (
    <div className={looks.halves}>
      <BigFigure
        label={t('winner')}
        value={names.get(first.id)}
        size="medium"
        note={t('contracted', { price: money(first.price) })}
        how={
          <p className="num">
            {t('arithmetic', {
              price: money(first.price),
              factor: factor(first.factorBps),
              adjusted: exactMoney(first.adjustedExact),
            })}
          </p>
        }
      />
      <BigFigure
        label={t('extraCost')}
        value={money(extraCost.extra)}
        note={
          extraCost.extra === 0n
            ? t('noExtraCost')
            : t('extraCostNote', {
                numerator: percent(extraCost.share.numerator, extraCost.share.denominator),
                lowest: money(extraCost.lowest),
              })
        }
      />
    </div>
  );
}

function PriceChart({ ranking, names }: Pick<ComputedResult, 'ranking' | 'names'>) {
  const t = useTranslations('calculator');
  return (
    <div>
      <DumbbellChart
        title={t('chart')}
        description={t('chartDescription')}
        itemLabel={t('name')}
        fromLabel={t('realPrice')}
        toLabel={t('adjustedPrice')}
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
