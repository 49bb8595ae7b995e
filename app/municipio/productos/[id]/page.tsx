import { notFound } from 'next/navigation';
import { ProductPage } from '@/components/foods/product-page';
import { foodsEs } from '@/lib/messages/es/foods';
import { readProduct } from '@/lib/queries/foods';

export const metadata = { title: foodsEs.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ listo?: string }> };

export default async function Producto({ params, searchParams }: Props) {
  const found = await readProduct((await params).id);
  if (!found) notFound();
  return <ProductPage {...found} saved={(await searchParams).listo !== undefined} />;
}
