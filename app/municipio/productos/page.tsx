import { notFound } from 'next/navigation';
import { ProductsPage } from '@/components/foods/products-page';
import { titled } from '@/lib/messages/titled';
import { readProducts } from '@/lib/queries/foods';

export const generateMetadata = titled('foods', (t) => t('title'));

export default async function Productos({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const found = await readProducts(typeof q === 'string' ? q.slice(0, 100) : '');
  if (!found) notFound();
  return <ProductsPage {...found} />;
}
