import { MatrixPage } from '@/components/matrix/matrix-page';
import { sharedMetadata } from '@/components/share/metadata';
import { matrixEs } from '@/lib/messages/es/matrix';
import { matrixFilter, readMatrix } from '@/lib/queries/matrix';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({ title: matrixEs.title, description: matrixEs.lead, path: site.matrix() });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Matriz({ searchParams }: Props) {
  const query = await searchParams;
  const filter = matrixFilter(query);
  return <MatrixPage {...(await readMatrix(filter))} filter={filter} asked={String(query.punto ?? '')} />;
}
