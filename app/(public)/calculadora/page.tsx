import { CalculatorPage } from '@/components/calculator/calculator-page';
import { sharedMetadata } from '@/components/share/metadata';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { readCalculator } from '@/lib/queries/calculator';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({ title: calculatorEs.title, description: calculatorEs.lead, path: site.calculator() });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Calculadora({ searchParams }: Props) {
  return <CalculatorPage {...(await readCalculator(await searchParams))} />;
}
