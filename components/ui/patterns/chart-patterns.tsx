import { BarChart } from '@/components/ui/charts/bar-chart';
import { DotMap } from '@/components/ui/charts/dot-map';
import { DumbbellChart } from '@/components/ui/charts/dumbbell-chart';
import { FunnelChart } from '@/components/ui/charts/funnel-chart';
import { HeatStrip } from '@/components/ui/charts/heat-strip';
import { LineChart } from '@/components/ui/charts/line-chart';
import { StackedBarChart } from '@/components/ui/charts/stacked-bar-chart';
import { Card, Section } from '@/components/ui/page';
import { patternsEs as words } from '@/lib/messages/es/patterns';
import { bars, months, pairs, places, shares, stackedBars, stages } from './sample-charts';

/** Every chart with invented numbers. */
export function ChartPatterns() {
  const { charts } = words;
  const series = [
    { key: 'local', label: words.local, tone: 'ok' },
    { key: 'national', label: words.national, tone: 'info' },
    { key: 'foreign', label: words.foreign, tone: 'neutral' },
  ] as const;
  return (
    <Section title={words.sections.charts}>
      <div className="halves">
        <Card>
          <BarChart
            title={charts.bar}
            description={charts.barSays}
            itemLabel={words.municipality}
            valueLabel={words.amount}
            bars={bars}
            goal={{ value: 30, text: words.goal }}
          />
        </Card>
        <Card>
          <StackedBarChart
            title={charts.stacked}
            description={charts.stackedSays}
            itemLabel={words.product}
            totalLabel={words.amount}
            series={series}
            bars={stackedBars}
          />
        </Card>
        <Card>
          <LineChart
            title={charts.line}
            description={charts.lineSays}
            itemLabel={words.month}
            valueLabel={words.share}
            points={shares}
            goals={[{ value: 30, text: words.goal }]}
          />
        </Card>
        <Card>
          <DumbbellChart
            title={charts.dumbbell}
            description={charts.dumbbellSays}
            itemLabel={words.offer}
            fromLabel={words.real}
            toLabel={words.adjusted}
            pairs={pairs}
          />
        </Card>
        <Card>
          <FunnelChart
            title={charts.funnel}
            description={charts.funnelSays}
            itemLabel={words.requirement}
            leftLabel={words.today}
            afterLabel={words.changed}
            stages={stages}
          />
        </Card>
        <Card>
          <HeatStrip
            title={charts.heat}
            description={charts.heatSays}
            itemLabel={words.product}
            rows={months}
            stateLabels={words.months}
          />
        </Card>
        <Card>
          <DotMap
            title={charts.map}
            description={charts.mapSays}
            itemLabel={words.school}
            valueLabel={words.students}
            outline={null}
            points={places}
          />
        </Card>
      </div>
    </Section>
  );
}
