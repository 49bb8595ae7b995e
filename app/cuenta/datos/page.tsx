import { notFound } from 'next/navigation';
import { OwnDataPage } from '@/components/identity/own-data-page';
import { titled } from '@/lib/messages/titled';
import { readOwnData } from '@/lib/queries/identity/own-data';
import { actions } from './actions';

export const generateMetadata = titled('own-data', (t) => t('title'));

export default async function DataPage() {
  const data = await readOwnData();
  if (!data) notFound();
  return <OwnDataPage {...data} actions={actions} />;
}
