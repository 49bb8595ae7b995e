import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { nutrients as known } from '@/lib/domain/foods/foods';
import type { NutrientOfRation } from '@/lib/domain/rations/rations';
import { quantityOf } from '@/lib/messages/es/format';
import { amountKnown } from '@/lib/messages/told/foods';
import type { Translator } from '@/lib/messages/translator';

const tones = { met: 'ok', short: 'bad', over: 'bad', unknown: 'due', 'no-target': 'neutral' } as const;

type Props = {
  caption: string;
  nutrients: readonly NutrientOfRation[] /** Shows the caption, where no heading says it. */;
  titled?: boolean;
};

/** Nutrients against their targets, with how sure each target is. */
export function NutrientVerdicts({ caption, nutrients, titled = false }: Props) {
  const tRations = useTranslations('rations');
  const t = useTranslations('foods');
  return (
    <DataTable
      caption={caption}
      quietCaption={!titled}
      columns={[
        { key: 'nutrient', label: tRations('columns.nutrient') },
        { key: 'amount', label: tRations('columns.amount'), align: 'end' },
        { key: 'target', label: tRations('columns.target'), align: 'end' },
        { key: 'verdict', label: tRations('columns.verdict') },
        { key: 'confidence', label: tRations('columns.confidence') },
      ]}
      rows={nutrients.map((row) => ({
        id: row.nutrient,
        nutrient: t(`nutrients.${row.nutrient}`),
        amount: (
          <div>
            {amountKnown(t, row.known, row.unknownFoods, known[row.nutrient].unit)}
            {row.unknownFoods.length > 0 && (
              <p className="block text-small text-ink-2">{tRations('unknownFoods', { names: row.unknownFoods.join(', ') })}</p>
            )}
          </div>
        ),
        target: targetText(tRations, row),
        verdict: <Tag tone={tones[row.verdict]}>{tRations(`verdicts.${row.verdict}`)}</Tag>,
        confidence: row.target && <span title={row.target.source}>{row.target.confidence}</span>,
      }))}
    />
  );
}

function targetText(tRations: Translator<'rations'>, { nutrient, target }: NutrientOfRation): string {
  if (!target) return '—';
  const { unit, limit } = known[nutrient];
  const text = quantityOf(target.amount, unit);
  return limit === 'ceiling' ? tRations('atMost', { text }) : text;
}
