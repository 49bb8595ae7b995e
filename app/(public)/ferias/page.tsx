import { FairsPage } from '@/components/fairs/fairs-page';
import { sharedMetadata } from '@/components/share/metadata';
import { fairsEs } from '@/lib/messages/es/fairs';
import { mayRecordFair, readFairs } from '@/lib/queries/fairs';
import { readPaperHead } from '@/lib/queries/paper';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({ title: fairsEs.title, description: fairsEs.lead, path: site.fairs() });

export default async function Ferias() {
  const [fairs, mayRecord, paper] = await Promise.all([readFairs(), mayRecordFair(), readPaperHead(site.fairs())]);
  return <FairsPage fairs={fairs} mayRecord={mayRecord} paper={paper} />;
}
