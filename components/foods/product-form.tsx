import { ActForm } from '@/components/ui/act-form';
import { Page } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import { foodsEs } from '@/lib/messages/es/foods';
import { type FoodChoice, ProductFields, productValues } from './product-fields';

/** Adds a product. */
export function ProductForm({ act, foods }: { act: Door; foods: readonly FoodChoice[] }) {
  const { form } = foodsEs;
  return (
    <Page
      title={form.createTitle}
      width="narrow"
      breadcrumb={[{ label: foodsEs.title, href: '/municipio/productos' }, { label: form.createTitle }]}
    >
      <ActForm act={act} submit={form.save} values={productValues()}>
        <ProductFields foods={foods} />
      </ActForm>
    </Page>
  );
}
