import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SupplierPage } from '@/components/suppliers/supplier-page';
import { readSupplier, readSupplierContracts } from '@/lib/queries/suppliers';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ despues?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('suppliers');
  const supplier = await readSupplier((await params).id);
  if (!supplier) return { title: t('title') };
  return { title: supplier.name, description: t('description', { name: supplier.name, municipality: supplier.municipality }) };
}

export default async function Proveedor({ params, searchParams }: Props) {
  const supplier = await readSupplier((await params).id);
  if (!supplier) notFound();
  return <SupplierPage supplier={supplier} {...(await readSupplierContracts(supplier.id, (await searchParams).despues))} />;
}
