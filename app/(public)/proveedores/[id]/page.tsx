import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SupplierPage } from '@/components/suppliers/supplier-page';
import { suppliersEs } from '@/lib/messages/es/suppliers';
import { readSupplier, readSupplierContracts } from '@/lib/queries/suppliers';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ despues?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const supplier = await readSupplier((await params).id);
  if (!supplier) return { title: suppliersEs.title };
  return { title: supplier.name, description: suppliersEs.description(supplier.name, supplier.municipality) };
}

export default async function Proveedor({ params, searchParams }: Props) {
  const supplier = await readSupplier((await params).id);
  if (!supplier) notFound();
  return <SupplierPage supplier={supplier} {...(await readSupplierContracts(supplier.id, (await searchParams).despues))} />;
}
