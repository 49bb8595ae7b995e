import { getTranslations } from 'next-intl/server';
import { FairsPage } from '@/components/fairs/fairs-page';
import { sharedMetadata } from '@/components/share/metadata';
import { mayRecordFair, readFairs } from '@/lib/queries/fairs';
import { readPaperHead } from '@/lib/queries/paper';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('fairs');
  return sharedMetadata({ title: t('title'), description: t('lead'), path: site.fairs() });
}

export default async function Ferias() {
  const [fairs, mayRecord, paper] = await Promise.all([readFairs(), mayRecordFair(), readPaperHead(site.fairs())]);
  return <FairsPage fairs={fairs} mayRecord={mayRecord} paper={paper} />;
}
