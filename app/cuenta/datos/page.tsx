import { notFound } from 'next/navigation';
import { OwnDataPage } from '@/components/identity/own-data-page';
import {
  eraseAccountAction,
  eraseOrganisationAction,
  exportAccountAction,
  exportOrganisationAction,
} from '@/lib/actions/own-data';
import { titled } from '@/lib/messages/titled';
import { readOwnData } from '@/lib/queries/identity/own-data';

export const generateMetadata = titled('own-data', (t) => t('title'));

const actions = {
  exportAccount: exportAccountAction,
  exportOrganisation: exportOrganisationAction,
  eraseAccount: eraseAccountAction,
  eraseOrganisation: eraseOrganisationAction,
};

export default async function DataPage() {
  const data = await readOwnData();
  if (!data) notFound();
  return <OwnDataPage {...data} actions={actions} />;
}
