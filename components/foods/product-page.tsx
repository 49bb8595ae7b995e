import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { Nutrient } from '@/lib/domain/foods/foods';
import { productFacts } from '@/lib/messages/products';
import type { HistoryEntry } from '@/lib/queries/history';
import { office } from '@/lib/routes/office';
import type { EditedProduct } from './product-fields';
import { type MarketPrice, MarketPrices, NutrientTable, RecipeTable } from './product-tables';
import { ProductTag } from './products-page';

type Props = {
  product: EditedProduct;
  nutrients: readonly { nutrient: Nutrient; known: number; unknownFoods: readonly string[] }[];
  prices: readonly MarketPrice[];
  history: readonly HistoryEntry[];
  mayCook: boolean;
  saved: boolean;
};

/** One product: facts, recipe, what a unit feeds, what its main food costs in the market. */
export function ProductPage({ product, nutrients, prices, history, mayCook, saved }: Props) {
  const t = useTranslations('foods');
  const tUi = useTranslations('ui');
  return (
    <Page
      title={product.name}
      lead={product.presentation}
      breadcrumb={[{ label: t('title'), href: office.products() }, { label: product.name }]}
      tag={<ProductTag status={product.status} />}
      actions={
        mayCook && (
          <LinkButton href={office.editProduct(product.id)} tone="secondary">
            {t('form.edit')}
          </LinkButton>
        )
      }
    >
      <SavedNotice saved={saved}>{t('saved')}</SavedNotice>
      {product.handoutAssumed && (
        <Notice tone="due" title={t('assumedTitle')}>
          {t('assumed', { handout: t(`handouts.${product.handout}`) })}
        </Notice>
      )}
      <Section title={t('facts')}>
        <KeyValues items={productFacts(t, tUi, product)} />
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
