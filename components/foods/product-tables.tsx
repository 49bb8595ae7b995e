import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { type Ingredient, nutrients as known, type Nutrient } from '@/lib/domain/foods/foods';
import { dayShort, gramsOnly, money, percentPoints } from '@/lib/messages/es/format';
import { amountKnown } from '@/lib/messages/told/foods';

/** Foods of one unit, with the part that is eaten. */
export function RecipeTable({ recipe }: { recipe: readonly Ingredient[] }) {
  const t = useTranslations('foods');
  return (
    <Section title={t('recipe')}>
      <DataTable
        caption={t('recipe')}
        quietCaption
        columns={[
          { key: 'food', label: t('recipeColumns.food') },
          { key: 'grams', label: t('recipeColumns.grams'), align: 'end' },
          { key: 'edible', label: t('recipeColumns.edible'), align: 'end' },
        ]}
        rows={recipe.map(({ food, grams }) => ({
          id: food.code,
          food: food.name,
          grams: gramsOnly(grams),
          edible: food.edibleShare === null ? t('unknown') : percentPoints(Math.round(food.edibleShare * 100)),
        }))}
      />
    </Section>
  );
}

/** Nutrients of one unit; what is unknown is said so. */
export function NutrientTable({
  nutrients,
}: {
  nutrients: readonly { nutrient: Nutrient; known: number; unknownFoods: readonly string[] }[];
}) {
  const t = useTranslations('foods');
  return (
    <Section title={t('nutrition')}>
      <DataTable
        caption={t('nutrition')}
        quietCaption
        columns={[
          { key: 'nutrient', label: t('nutrientColumns.nutrient') },
          { key: 'amount', label: t('nutrientColumns.amount'), align: 'end' },
          { key: 'unknown', label: t('nutrientColumns.unknown') },
        ]}
        rows={nutrients.map(({ nutrient, known: amount, unknownFoods }) => ({
          id: nutrient,
          nutrient: t(`nutrients.${nutrient}`),
          amount: amountKnown(t, amount, unknownFoods, known[nutrient].unit),
          unknown: unknownFoods.join(', '),
        }))}
      />
    </Section>
  );
}

export type MarketPrice = {
  id: number;
  place: string;
  day: string;
  lowCentavosPerKg: bigint;
  highCentavosPerKg: bigint;
  source: string;
  url: string | null;
};

/** Market prices to compare the referential one with. */
export function MarketPrices({ prices }: { prices: readonly MarketPrice[] }) {
  const t = useTranslations('foods');
  return (
    <Section title={t('market')} lead={t('marketLead')}>
      <DataTable
        caption={t('market')}
        quietCaption
        empty={<p className="text-ink-2">{t('noMarket')}</p>}
        columns={[
          { key: 'place', label: t('marketColumns.place') },
          { key: 'day', label: t('marketColumns.day') },
          { key: 'low', label: t('marketColumns.low'), align: 'end' },
          { key: 'high', label: t('marketColumns.high'), align: 'end' },
          { key: 'source', label: t('marketColumns.source') },
        ]}
        rows={prices.map(({ id, place, day, lowCentavosPerKg, highCentavosPerKg, source, url }) => ({
          id: String(id),
          place,
          day: dayShort(day),
          low: money(lowCentavosPerKg),
          high: money(highCentavosPerKg),
          source: url ? <a href={url}>{source}</a> : source,
        }))}
      />
    </Section>
  );
}
