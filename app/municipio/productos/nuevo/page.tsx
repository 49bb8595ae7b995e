import { notFound } from 'next/navigation';
import { ProductForm } from '@/components/foods/product-form';
import { saveProductAction } from '@/lib/actions/foods';
import { foodsEs } from '@/lib/messages/es/foods';
import { readFoodChoices } from '@/lib/queries/foods';

export const metadata = { title: foodsEs.form.createTitle };

export default async function NuevoProducto() {
  const found = await readFoodChoices();
  if (!found) notFound();
  return <ProductForm action={saveProductAction} {...found} />;
}
