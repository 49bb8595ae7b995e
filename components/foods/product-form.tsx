import { useTranslations } from 'next-intl';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { productFields } from '@/lib/domain/foods/product-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import type { FoodOption } from '@/lib/queries/census/files';
import { office } from '@/lib/routes/office';
import { type EditedProduct, ProductFields } from './product-fields';

type Props = { action: ServerAction; foods: readonly FoodOption[] /** Without one, adds a product. */; product?: EditedProduct };

/** Adds a product, or changes one. What was only assumed is asked: the form starts with it, and saving says it. */
export function ProductForm({ action, foods, product }: Props) {
  const t = useTranslations('foods');
  const title = product ? t('form.edit') : t('form.createTitle');
  const list = { label: t('title'), href: office.products() };
  return (
    <Page
      title={title}
      lead={product?.name}
      width="narrow"
      breadcrumb={
        product ? [list, { label: product.name, href: office.product(product.id) }, { label: title }] : [list, { label: title }]
      }
    >
      <ActionForm action={action} submit={t('form.save')} values={startingValues(productFields, product)}>
        {product && <Hidden name="productId" value={product.id} />}
        {product && <Hidden name="version" value={product.version} />}
        <ProductFields foods={foods} product={product} />
      </ActionForm>
    </Page>
  );
}
