import { getTranslations } from 'next-intl/server';
import { CalculatorPage } from '@/components/calculator/calculator-page';
import { sharedMetadata } from '@/components/share/metadata';
import { readCalculator } from '@/lib/queries/calculator';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('calculator');
  return sharedMetadata({ title: t('title'), description: t('lead'), path: site.calculator() });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Calculadora({ searchParams }: Props) {
  return <CalculatorPage {...(await readCalculator(await searchParams))} />;
}
