import { useTranslations } from 'next-intl';
import { AreaMap, type MapArea } from '@/components/ui/charts/area-map';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { DotMap } from '@/components/ui/charts/dot-map';
import { DumbbellChart } from '@/components/ui/charts/dumbbell-chart';
import { FunnelChart } from '@/components/ui/charts/funnel-chart';
import { HeatStrip } from '@/components/ui/charts/heat-strip';
import { LineChart } from '@/components/ui/charts/line-chart';
import { StackedBarChart } from '@/components/ui/charts/stacked-bar-chart';
import { percentPoints } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';
import { Patterns, State } from './pattern';
import { areaShares, sampleCharts } from './sample-charts';

const tones = { local: 'ok', national: 'info', foreign: 'neutral' } as const;

/** Outlines of municipalities, as a query reads them. */
export type PatternArea = { code: string; outline: MapArea['outline'] };

/** Every chart with invented numbers. */
export function ChartPatterns({ areas }: { areas: readonly PatternArea[] }) {
  const t = useTranslations('patterns');
  const { bars, months, oneBar, pairs, places, sampleStages, shares, stackedBars } = sampleCharts(t);
  const series = (['local', 'national', 'foreign'] as const).map((key) => ({ key, label: t(key), tone: tones[key] }));
  const goal = { value: 30, text: t('goal', { share: percentPoints(30) }) };
  return (
    <Patterns
      group="charts"
      samples={{
        bar: (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
            <State of="many">
              <BarChart
                title={t('charts.bar')}
                description={t('charts.barSays')}
                itemLabel={t('municipality')}
                valueLabel={t('amount')}
                bars={bars}
                goal={goal}
              />
            </State>
            <State of="one">
              <BarChart
                title={t('charts.barOne')}
                description={t('charts.barOneSays')}
                itemLabel={t('municipality')}
                valueLabel={t('amount')}
                bars={oneBar}
              />
            </State>
          </div>
        ),
        stacked: (
          <StackedBarChart
            title={t('charts.stacked')}
            description={t('charts.stackedSays')}
            itemLabel={t('product')}
            totalLabel={t('amount')}
            series={series}
            bars={stackedBars}
          />
        ),
        line: (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
            <State of="gaps">
              <LineChart
                title={t('charts.line')}
                description={t('charts.lineSays')}
                itemLabel={t('month')}
                valueLabel={t('share')}
                points={shares}
                goals={[goal, { value: 40, text: t('goalLater') }]}
              />
            </State>
            <State of="one">
              <LineChart
                title={t('charts.lineOne')}
                description={t('charts.lineOneSays')}
                itemLabel={t('month')}
                valueLabel={t('share')}
                points={shares.slice(0, 1)}
                goals={[goal, { value: 32, text: t('goalLater') }]}
              />
            </State>
          </div>
        ),
        dumbbell: (
          <DumbbellChart
            title={t('charts.dumbbell')}
            description={t('charts.dumbbellSays')}
            itemLabel={t('offer')}
            fromLabel={t('real')}
            toLabel={t('adjusted')}
            pairs={pairs}
          />
        ),
        heat: (
          <HeatStrip
            title={t('charts.heat')}
            description={t('charts.heatSays')}
            itemLabel={t('product')}
            rows={months}
            stateLabels={{ enough: t('months.enough'), short: t('months.short'), none: t('months.none'), rest: t('months.rest') }}
          />
        ),
        funnel: (
          <FunnelChart
            title={t('charts.funnel')}
            description={t('charts.funnelSays')}
            itemLabel={t('requirement')}
            leftLabel={t('today')}
            afterLabel={t('changed')}
            stages={sampleStages}
          />
        ),
        dots: (
          <div className="max-w-160">
            <DotMap
              title={t('charts.map')}
              description={t('charts.mapSays')}
              itemLabel={t('school')}
              valueLabel={t('students')}
              outline={areas.find(({ code }) => code === '050103')?.outline ?? null}
              points={places}
              legend={[
                { label: t('urban'), tone: 'brand' },
                { label: t('rural'), tone: 'ok' },
              ]}
            />
          </div>
        ),
        areas: (
          <div className="max-w-160">
            <AreaMap
              title={t('charts.areas')}
              description={t('charts.areasSays')}
              itemLabel={t('municipality')}
              valueLabel={t('share')}
              steps={[10, 25, 50, 75]}
              write={(bound) => percentPoints(bound)}
              areas={areas.map(({ code, outline }) => {
                const { label, value } = areaOf(t, code);
                return { id: code, label, outline, value, text: value === null ? '' : percentPoints(value) };
              })}
            />
          </div>
        ),
      }}
    />
  );
}

/** A municipality by its INE code; one that is not among the samples is called by its code. */
function areaOf(t: Translator<'patterns'>, code: string): { label: string; value: number | null } {
  const known = areaCodes.find((one) => one === code);
  return known ? { label: t(`areas.${known}`), value: areaShares[known] } : { label: code, value: null };
}

const areaCodes = Object.keys(areaShares) as (keyof typeof areaShares)[];
