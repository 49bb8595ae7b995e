import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProductPage } from '@/components/foods/product-page';
import { foodsEs } from '@/lib/messages/es/foods';
import { readProduct } from '@/lib/queries/foods';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ listo?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readProduct((await params).id))?.product.name ?? foodsEs.title };
}

export default async function Producto({ params, searchParams }: Props) {
  const found = await readProduct((await params).id);
  if (!found) notFound();
  return <ProductPage {...found} saved={(await searchParams).listo !== undefined} />;
}
