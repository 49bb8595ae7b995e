import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProductPage } from '@/components/foods/product-page';
import { readProduct } from '@/lib/queries/foods';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ listo?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('foods');
  return { title: (await readProduct((await params).id))?.product.name ?? t('title') };
}

export default async function Producto({ params, searchParams }: Props) {
  const found = await readProduct((await params).id);
  if (!found) notFound();
  return <ProductPage {...found} saved={(await searchParams).listo !== undefined} />;
}
