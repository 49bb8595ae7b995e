import { useLocale, useTranslations } from 'next-intl';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { CardBox, Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import { Tag, type Tone } from '@/components/ui/tag';
import type { NutrientOfRation, Weekday } from '@/lib/domain/rations/rations';
import { type Centavos, divideRounded, type Ratio } from '@/lib/domain/units';
import { money } from '@/lib/messages/format';
import { weekdayTitle } from '@/lib/messages/format-days';
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
  const t = useTranslations('rations');
  const locale = useLocale();
  if (week.averageCost === null) return <p className="text-ink-2">{t('noRation')}</p>;
  return (
    <>
      <div className={looks.halves}>
        <CardBox>
          <BigFigure
            label={t('cost')}
            value={money(week.averageCost)}
            note={t('costNote', { ceiling: money(ceiling) })}
            how={<p>{t('costHow')}</p>}
          >
            <CeilingTag cost={week.averageCost} ceiling={ceiling} />
          </BigFigure>
        </CardBox>
        <CardBox>
          <BigFigure
            size="medium"
            label={t('localShare')}
            value={<Share ratio={week.local} write={ofCost(week.averageCost, week.local)} beside />}
            how={<p>{t('localShareNote')}</p>}
          />
        </CardBox>
      </div>
      <Section title={t('perDay')}>
        <DataTable
          caption={t('perDay')}
          quietCaption
          columns={[
            { key: 'day', label: t('columns.day') },
            { key: 'cost', label: t('columns.cost'), align: 'end' },
            { key: 'ceiling', label: t('columns.ceiling') },
            { key: 'local', label: t('columns.local'), align: 'end' },
          ]}
          rows={week.days.map(({ weekday, cost, local }) => ({
            id: String(weekday),
            day: weekdayTitle(weekday, locale),
            cost: cost === null ? t('noRation') : money(cost),
            ceiling: cost !== null && <CeilingTag cost={cost} ceiling={ceiling} />,
            local: cost !== null && <Share ratio={local} write={ofCost(cost, local)} />,
          }))}
        />
      </Section>
      <Section title={t('nutrientsTitle')} lead={t('nutrientsLead')}>
        <NutrientVerdicts caption={t('nutrientsTitle')} nutrients={week.nutrients} />
        <Fold summary={t('byDay')}>
          {week.days.map(
            ({ weekday, cost, nutrients }) =>
              cost !== null && (
                <NutrientVerdicts key={weekday} caption={weekdayTitle(weekday, locale)} nutrients={nutrients} titled />
              ),
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
  const t = useTranslations('rations');
  const tone: Tone = cost <= ceiling ? 'ok' : 'bad';
  return <Tag tone={tone}>{cost <= ceiling ? t('within') : t('above')}</Tag>;
}
