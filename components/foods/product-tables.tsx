import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { type Ingredient, nutrients as known, type Nutrient } from '@/lib/domain/foods/foods';
import { amountKnown, nutrientsEs, foodsEs as words } from '@/lib/messages/es/foods';
import { dayShort, money, percentPoints } from '@/lib/messages/es/format';

/** Foods of one unit, with the part that is eaten. */
export function RecipeTable({ recipe }: { recipe: readonly Ingredient[] }) {
  return (
    <Section title={words.recipe}>
      <DataTable
        caption={words.recipe}
        quietCaption
        columns={[
          { key: 'food', label: words.recipeColumns.food },
          { key: 'grams', label: words.recipeColumns.grams, align: 'end' },
          { key: 'edible', label: words.recipeColumns.edible, align: 'end' },
        ]}
        rows={recipe.map(({ food, grams }) => ({
          id: food.code,
          food: food.name,
          grams: words.grams(grams),
          edible: food.edibleShare === null ? words.unknown : percentPoints(Math.round(food.edibleShare * 100)),
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
  return (
    <Section title={words.nutrition}>
      <DataTable
        caption={words.nutrition}
        quietCaption
        columns={[
          { key: 'nutrient', label: words.nutrientColumns.nutrient },
          { key: 'amount', label: words.nutrientColumns.amount, align: 'end' },
          { key: 'unknown', label: words.nutrientColumns.unknown },
        ]}
        rows={nutrients.map(({ nutrient, known: amount, unknownFoods }) => ({
          id: nutrient,
          nutrient: nutrientsEs[nutrient],
          amount: amountKnown(amount, unknownFoods, known[nutrient].unit),
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
  return (
    <Section title={words.market} lead={words.marketLead}>
      <DataTable
        caption={words.market}
        quietCaption
        empty={<p className="text-ink-2">{words.noMarket}</p>}
        columns={[
          { key: 'place', label: words.marketColumns.place },
          { key: 'day', label: words.marketColumns.day },
          { key: 'low', label: words.marketColumns.low, align: 'end' },
          { key: 'high', label: words.marketColumns.high, align: 'end' },
          { key: 'source', label: words.marketColumns.source },
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
