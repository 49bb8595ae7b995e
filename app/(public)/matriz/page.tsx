import { getTranslations } from 'next-intl/server';
import { MatrixPage } from '@/components/matrix/matrix-page';
import { sharedMetadata } from '@/components/share/metadata';
import { matrixFilter, readMatrix } from '@/lib/queries/matrix';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('matrix');
  return sharedMetadata({ title: t('title'), description: t('lead'), path: site.matrix() });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Matriz({ searchParams }: Props) {
  const query = await searchParams;
  const filter = matrixFilter(query);
  return <MatrixPage {...(await readMatrix(filter))} filter={filter} asked={String(query.punto ?? '')} />;
}
