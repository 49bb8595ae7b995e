import { notFound } from 'next/navigation';
import { ProductsPage } from '@/components/foods/products-page';
import { foodsEs } from '@/lib/messages/es/foods';
import { readProducts } from '@/lib/queries/foods';

export const metadata = { title: foodsEs.title };

export default async function Productos() {
  const found = await readProducts();
  if (!found) notFound();
  return <ProductsPage {...found} />;
}
