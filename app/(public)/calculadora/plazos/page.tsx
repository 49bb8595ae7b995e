import { TermPage } from '@/components/calculator/term-page';
import { sharedMetadata } from '@/components/share/metadata';
import { termEs } from '@/lib/messages/es/term-calculator';
import { readTermCalculator } from '@/lib/queries/term-calculator';
import { site } from '@/lib/routes/site';

const { title, lead: description } = termEs;
export const metadata = sharedMetadata({ title, description, path: site.deadlines(), picture: 'calculadora' });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Plazos({ searchParams }: Props) {
  return <TermPage {...(await readTermCalculator(await searchParams))} />;
}
