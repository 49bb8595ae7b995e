import { notFound } from 'next/navigation';
import { ProductForm } from '@/components/foods/product-form';
import { saveProductAction } from '@/lib/actions/foods';
import { titled } from '@/lib/messages/titled';
import { readFoodChoices } from '@/lib/queries/foods';

export const generateMetadata = titled('foods', (t) => t('form.createTitle'));

export default async function NuevoProducto() {
  const found = await readFoodChoices();
  if (!found) notFound();
  return <ProductForm action={saveProductAction} {...found} />;
}
