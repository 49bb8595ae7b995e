import { useTranslations } from 'next-intl';
import type { Paper } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { PublicQuestionsSection } from '@/components/questions/public-questions';
import { AppLink } from '@/components/ui/app-link';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { PublicQuestions } from '@/lib/domain/tenders/questions';
import { site } from '@/lib/routes/site';
import { TenderDownloads } from './tender-downloads';
import { Versions } from './versions';

type Props = { detail: TenderDetail; questions: PublicQuestions; paper: Paper; oldVersion: number | null };

/** What follows what a tender says: its versions, its questions, who gives the roles, and its address. */
export function PublicAfter({ detail, questions, paper, oldVersion }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('roles-by-two');
  const { tender } = detail;
  return (
    <>
      <Versions detail={detail} />
      <PublicQuestionsSection {...questions} />
      {tender.municipalityCode && (
        <AppLink href={site.officials({ municipio: tender.municipalityCode })}>{t('public.link')}</AppLink>
      )}
      <RecordAddress paper={paper} title={tTenders('publicTenders.share')} lead={tTenders('publicTenders.shareLead')}>
        <TenderDownloads tenderId={tender.id} version={oldVersion} />
      </RecordAddress>
    </>
  );
}
