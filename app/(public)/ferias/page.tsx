import type { Metadata } from 'next';
import { FairsPage } from '@/components/fairs/fairs-page';
import { fairsEs } from '@/lib/messages/es/fairs';
import { mayRecordFair, readFairs } from '@/lib/queries/fairs';

export const metadata: Metadata = { title: fairsEs.title, description: fairsEs.lead };

export default async function Ferias() {
  const [fairs, mayRecord] = await Promise.all([readFairs(), mayRecordFair()]);
  return <FairsPage fairs={fairs} mayRecord={mayRecord} />;
}
