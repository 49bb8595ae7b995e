import { AreaMap, type MapArea } from '@/components/ui/charts/area-map';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { DotMap } from '@/components/ui/charts/dot-map';
import { DumbbellChart } from '@/components/ui/charts/dumbbell-chart';
import { FunnelChart } from '@/components/ui/charts/funnel-chart';
import { HeatStrip } from '@/components/ui/charts/heat-strip';
import { LineChart } from '@/components/ui/charts/line-chart';
import { StackedBarChart } from '@/components/ui/charts/stacked-bar-chart';
import { percentPoints } from '@/lib/messages/es/format';
import { patternsEs as words } from '@/lib/messages/es/patterns';
import { Patterns, State } from './pattern';
import { bars, months, oneBar, pairs, places, sampleStages, shares, stackedBars } from './sample-charts';

const { charts } = words;
const series = [
  { key: 'local', label: words.local, tone: 'ok' },
  { key: 'national', label: words.national, tone: 'info' },
  { key: 'foreign', label: words.foreign, tone: 'neutral' },
] as const;
const goal = { value: 30, text: words.goal };

/** Outlines of municipalities, as a query reads them. */
export type PatternArea = { code: string; outline: MapArea['outline'] };

/** Every chart with invented numbers. */
export function ChartPatterns({ areas }: { areas: readonly PatternArea[] }) {
  return (
    <Patterns
      group="charts"
      samples={{
        bar: (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
            <State of="many">
              <BarChart
                title={charts.bar}
                description={charts.barSays}
                itemLabel={words.municipality}
                valueLabel={words.amount}
                bars={bars}
                goal={goal}
              />
            </State>
            <State of="one">
              <BarChart
                title={charts.barOne}
                description={charts.barOneSays}
                itemLabel={words.municipality}
                valueLabel={words.amount}
                bars={oneBar}
              />
            </State>
          </div>
        ),
        stacked: (
          <StackedBarChart
            title={charts.stacked}
            description={charts.stackedSays}
            itemLabel={words.product}
            totalLabel={words.amount}
            series={series}
            bars={stackedBars}
          />
        ),
        line: (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
            <State of="gaps">
              <LineChart
                title={charts.line}
                description={charts.lineSays}
                itemLabel={words.month}
                valueLabel={words.share}
                points={shares}
                goals={[goal, { value: 40, text: words.goalLater }]}
              />
            </State>
            <State of="one">
              <LineChart
                title={charts.lineOne}
                description={charts.lineOneSays}
                itemLabel={words.month}
                valueLabel={words.share}
                points={shares.slice(0, 1)}
                goals={[goal, { value: 32, text: words.goalLater }]}
              />
            </State>
          </div>
        ),
        dumbbell: (
          <DumbbellChart
            title={charts.dumbbell}
            description={charts.dumbbellSays}
            itemLabel={words.offer}
            fromLabel={words.real}
            toLabel={words.adjusted}
            pairs={pairs}
          />
        ),
        heat: (
          <HeatStrip
            title={charts.heat}
            description={charts.heatSays}
            itemLabel={words.product}
            rows={months}
            stateLabels={words.months}
          />
        ),
        funnel: (
          <FunnelChart
            title={charts.funnel}
            description={charts.funnelSays}
            itemLabel={words.requirement}
            leftLabel={words.today}
            afterLabel={words.changed}
            stages={sampleStages}
          />
        ),
        dots: (
          <div className="max-w-160">
            <DotMap
              title={charts.map}
              description={charts.mapSays}
              itemLabel={words.school}
              valueLabel={words.students}
              outline={areas.find(({ code }) => code === '050103')?.outline ?? null}
              points={places}
              legend={[
                { label: words.urban, tone: 'brand' },
                { label: words.rural, tone: 'ok' },
              ]}
            />
          </div>
        ),
        areas: (
          <div className="max-w-160">
            <AreaMap
              title={charts.areas}
              description={charts.areasSays}
              itemLabel={words.municipality}
              valueLabel={words.share}
              steps={[10, 25, 50, 75]}
              write={(bound) => percentPoints(bound)}
              areas={areas.map(({ code, outline }) => {
                const [label, value] = words.areas[code] ?? [code, null];
                return { id: code, label, outline, value, text: value === null ? '' : percentPoints(value) };
              })}
            />
          </div>
        ),
      }}
    />
  );
}
