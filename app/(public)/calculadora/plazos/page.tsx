import { getTranslations } from 'next-intl/server';
import { TermPage } from '@/components/calculator/term-page';
import { sharedMetadata } from '@/components/share/metadata';
import { readTermCalculator } from '@/lib/queries/term-calculator';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const tTermCalculator = await getTranslations('term-calculator');
  return sharedMetadata({
    title: tTermCalculator('title'),
    description: tTermCalculator('lead'),
    path: site.deadlines(),
    picture: 'calculadora',
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Plazos({ searchParams }: Props) {
  return <TermPage {...(await readTermCalculator(await searchParams))} />;
}
