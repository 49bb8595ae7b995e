import type { Metadata } from 'next';
import { MatrixPage } from '@/components/matrix/matrix-page';
import { matrixEs } from '@/lib/messages/es/matrix';
import { matrixFilter, readMatrix } from '@/lib/queries/matrix';

export const metadata: Metadata = { title: matrixEs.title, description: matrixEs.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Matriz({ searchParams }: Props) {
  const filter = matrixFilter(await searchParams);
  return <MatrixPage {...(await readMatrix(filter))} filter={filter} />;
}
