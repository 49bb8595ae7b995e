import { type PastAction, RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { Nutrient } from '@/lib/domain/foods/foods';
import { handoutsEs, originsInLine, productKindsEs, foodsEs as words } from '@/lib/messages/es/foods';
import { dayShort, money } from '@/lib/messages/es/format';
import { office } from '@/lib/routes/office';
import type { EditedProduct } from './product-fields';
import { type MarketPrice, MarketPrices, NutrientTable, RecipeTable } from './product-tables';
import { ProductTag } from './products-page';

type Props = {
  product: EditedProduct;
  nutrients: readonly { nutrient: Nutrient; known: number; unknownFoods: readonly string[] }[];
  prices: readonly MarketPrice[];
  history: readonly PastAction[];
  mayCook: boolean;
  saved: boolean;
};

/** One product: facts, recipe, what a unit feeds, what its main food costs in the market. */
export function ProductPage({ product, nutrients, prices, history, mayCook, saved }: Props) {
  const { form } = words;
  return (
    <Page
      title={product.name}
      lead={product.presentation}
      breadcrumb={[{ label: words.title, href: office.products() }, { label: product.name }]}
      tag={<ProductTag status={product.status} />}
      actions={
        mayCook && (
          <LinkButton href={office.editProduct(product.id)} tone="secondary">
            {form.edit}
          </LinkButton>
        )
      }
    >
      <SavedNotice saved={saved}>{words.saved}</SavedNotice>
      {product.handoutAssumed && (
        <Notice tone="due" title={words.assumedTitle}>
          {words.assumed(product.handout)}
        </Notice>
      )}
      <Section title={words.facts}>
        <KeyValues
          items={[
            { label: form.kind, value: productKindsEs[product.kind] },
            { label: form.unitGrams, value: words.grams(product.unitGrams) },
            { label: form.handout, value: handoutsEs[product.handout] },
            {
              label: form.price,
              value: `${money(product.priceCentavos)} (${dayShort(product.priceDay)}; ${product.priceSource})`,
            },
            { label: form.origins, value: originsInLine(product.origins) },
            ...(product.plannedSupplier ? [{ label: form.plannedSupplier, value: product.plannedSupplier }] : []),
            ...(product.source ? [{ label: form.source, value: product.source }] : []),
          ]}
        />
      </Section>
      <div className={looks.halves}>
        <RecipeTable recipe={product.recipe} />
        <NutrientTable nutrients={nutrients} />
      </div>
      <MarketPrices prices={prices} />
      <RecordHistory entries={history} />
    </Page>
  );
}
