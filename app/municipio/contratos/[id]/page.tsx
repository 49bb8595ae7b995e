import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContractDetail } from '@/components/contracts/contract-detail';
import { closeOverdueAction } from '@/lib/actions/contracts';
import { readContractPage } from '@/lib/queries/contract-page';
import { readContract } from '@/lib/queries/contracts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Partial<Record<'estado' | 'despues' | 'mes' | 'listo', string>>>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('contracts');
  const contract = await readContract((await params).id);
  return { title: contract ? `${t(`forms.${contract.form}`)} ${contract.number}` : t('title') };
}

export default async function Contrato({ params, searchParams }: Props) {
  const { listo, ...which } = await searchParams;
  const page = await readContractPage((await params).id, which);
  if (!page) notFound();
  return <ContractDetail {...page} rescheduled={listo !== undefined} close={closeOverdueAction} />;
}
