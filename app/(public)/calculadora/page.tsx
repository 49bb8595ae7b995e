import type { Metadata } from 'next';
import { CalculatorPage } from '@/components/calculator/calculator-page';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { readCalculator } from '@/lib/queries/calculator';

export const metadata: Metadata = { title: calculatorEs.title, description: calculatorEs.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Calculadora({ searchParams }: Props) {
  return <CalculatorPage {...(await readCalculator(await searchParams))} />;
}
