import { notFound } from 'next/navigation';
import { ProductForm } from '@/components/foods/product-form';
import { saveProductAction } from '@/lib/actions/foods';
import { titled } from '@/lib/messages/titled';
import { readProductForm } from '@/lib/queries/foods';

export const generateMetadata = titled('foods', (t) => t('form.edit'));

export default async function EditarProducto({ params }: { params: Promise<{ id: string }> }) {
  const found = await readProductForm((await params).id);
  if (!found) notFound();
  return <ProductForm action={saveProductAction} {...found} />;
}
