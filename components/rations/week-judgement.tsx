import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { CardBox, Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import { Tag, type Tone } from '@/components/ui/tag';
import type { NutrientOfRation, Weekday } from '@/lib/domain/rations/rations';
import { type Centavos, divideRounded, type Ratio } from '@/lib/domain/units';
import { money } from '@/lib/messages/es/format';
import { weekdaysEs, rationsEs as words } from '@/lib/messages/es/rations';
import { NutrientVerdicts } from './nutrient-verdicts';

export type WeekView = {
  days: readonly {
    weekday: Weekday;
    version: number;
    cost: Centavos | null;
    local: Ratio;
    nutrients: readonly NutrientOfRation[];
  }[];
  averageCost: Centavos | null;
  local: Ratio;
  nutrients: readonly NutrientOfRation[];
};

/** What a week costs against the ceiling, how much of it can be local, and what it feeds against the targets. */
export function WeekJudgement({ week, ceiling }: { week: WeekView; ceiling: Centavos }) {
  if (week.averageCost === null) return <p className="text-ink-2">{words.noRation}</p>;
  return (
    <>
      <div className={looks.halves}>
        <CardBox>
          <BigFigure
            label={words.cost}
            value={money(week.averageCost)}
            note={words.costNote(money(ceiling))}
            how={<p>{words.costHow}</p>}
          >
            <CeilingTag cost={week.averageCost} ceiling={ceiling} />
          </BigFigure>
        </CardBox>
        <CardBox>
          <BigFigure
            size="medium"
            label={words.localShare}
            value={<Share ratio={week.local} write={ofCost(week.averageCost, week.local)} beside />}
            how={<p>{words.localShareNote}</p>}
          />
        </CardBox>
      </div>
      <Section title={words.perDay}>
        <DataTable
          caption={words.perDay}
          quietCaption
          columns={[
            { key: 'day', label: words.columns.day },
            { key: 'cost', label: words.columns.cost, align: 'end' },
            { key: 'ceiling', label: words.columns.ceiling },
            { key: 'local', label: words.columns.local, align: 'end' },
          ]}
          rows={week.days.map(({ weekday, cost, local }) => ({
            id: String(weekday),
            day: weekdaysEs[weekday],
            cost: cost === null ? words.noRation : money(cost),
            ceiling: cost !== null && <CeilingTag cost={cost} ceiling={ceiling} />,
            local: cost !== null && <Share ratio={local} write={ofCost(cost, local)} />,
          }))}
        />
      </Section>
      <Section title={words.nutrientsTitle} lead={words.nutrientsLead}>
        <NutrientVerdicts caption={words.nutrientsTitle} nutrients={week.nutrients} />
        <Fold summary={words.byDay}>
          {week.days.map(
            ({ weekday, cost, nutrients }) =>
              cost !== null && <NutrientVerdicts key={weekday} caption={weekdaysEs[weekday]} nutrients={nutrients} titled />,
          )}
        </Fold>
      </Section>
    </>
  );
}

/** A part of a cost in centavos: the ratio itself is kept in finer fractions. */
function ofCost(cost: Centavos, { denominator }: Ratio): (part: bigint) => string {
  return (part) => money(divideRounded(part * cost, denominator));
}

function CeilingTag({ cost, ceiling }: { cost: Centavos; ceiling: Centavos }) {
  const tone: Tone = cost <= ceiling ? 'ok' : 'bad';
  return <Tag tone={tone}>{cost <= ceiling ? words.within : words.above}</Tag>;
}
