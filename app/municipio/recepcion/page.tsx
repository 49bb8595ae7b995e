import { notFound } from 'next/navigation';
import { ReceptionList } from '@/components/deliveries/reception-list';
import { titled } from '@/lib/messages/titled';
import { readReceptions } from '@/lib/queries/receptions';

export const generateMetadata = titled('deliveries', (t) => t('receptionTitle'));

export default async function Recepcion() {
  const receptions = await readReceptions();
  if (!receptions) notFound();
  return <ReceptionList {...receptions} />;
}
