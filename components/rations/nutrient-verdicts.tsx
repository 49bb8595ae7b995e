import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { nutrients as known } from '@/lib/domain/foods/foods';
import type { NutrientOfRation } from '@/lib/domain/rations/rations';
import { amountKnown, foodsEs, nutrientsEs } from '@/lib/messages/es/foods';
import { verdictsEs, rationsEs as words } from '@/lib/messages/es/rations';

const tones = { met: 'ok', short: 'bad', over: 'bad', unknown: 'due', 'no-target': 'neutral' } as const;

type Props = {
  caption: string;
  nutrients: readonly NutrientOfRation[] /** Shows the caption, where no heading says it. */;
  titled?: boolean;
};

/** Nutrients against their targets, with how sure each target is. */
export function NutrientVerdicts({ caption, nutrients, titled = false }: Props) {
  return (
    <DataTable
      caption={caption}
      quietCaption={!titled}
      columns={[
        { key: 'nutrient', label: words.columns.nutrient },
        { key: 'amount', label: words.columns.amount, align: 'end' },
        { key: 'target', label: words.columns.target, align: 'end' },
        { key: 'verdict', label: words.columns.verdict },
        { key: 'confidence', label: words.columns.confidence },
      ]}
      rows={nutrients.map((row) => ({
        id: row.nutrient,
        nutrient: nutrientsEs[row.nutrient],
        amount: (
          <div>
            {amountKnown(row.known, row.unknownFoods, known[row.nutrient].unit)}
            {row.unknownFoods.length > 0 && (
              <p className="block text-small text-ink-2">{words.unknownFoods(row.unknownFoods.join(', '))}</p>
            )}
          </div>
        ),
        target: targetText(row),
        verdict: <Tag tone={tones[row.verdict]}>{verdictsEs[row.verdict]}</Tag>,
        confidence: row.target && <span title={row.target.source}>{row.target.confidence}</span>,
      }))}
    />
  );
}

function targetText({ nutrient, target }: NutrientOfRation): string {
  if (!target) return '—';
  const { unit, limit } = known[nutrient];
  const text = foodsEs.amount(target.amount, unit);
  return limit === 'ceiling' ? words.atMost(text) : text;
}
