import type { Metadata } from 'next';
import { FairsPage } from '@/components/fairs/fairs-page';
import { fairsEs } from '@/lib/messages/es/fairs';
import { mayRecordFair, readFairs } from '@/lib/queries/fairs';
import { readPaper } from '@/lib/queries/paper';

export const metadata: Metadata = { title: fairsEs.title, description: fairsEs.lead };

export default async function Ferias() {
  const [fairs, mayRecord, paper] = await Promise.all([readFairs(), mayRecordFair(), readPaper('/ferias')]);
  return <FairsPage fairs={fairs} mayRecord={mayRecord} paper={paper} />;
}
