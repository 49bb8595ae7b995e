import type { Paper } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { PublicQuestionsSection } from '@/components/questions/public-questions';
import { AppLink } from '@/components/ui/app-link';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { PublicQuestions } from '@/lib/domain/tenders/questions';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
import { publicTendersEs } from '@/lib/messages/es/tenders';
import { Versions } from './versions';

type Props = { detail: TenderDetail; questions: PublicQuestions; paper: Paper };

/** What follows what a tender says: its versions, its questions, who gives the roles, and its address. */
export function PublicAfter({ detail, questions, paper }: Props) {
  const { tender } = detail;
  return (
    <>
      <Versions detail={detail} />
      <PublicQuestionsSection {...questions} />
      {tender.municipalityCode && (
        <AppLink href={`/responsables?municipio=${tender.municipalityCode}`}>{rolesByTwoEs.public.link}</AppLink>
      )}
      <RecordAddress paper={paper} title={publicTendersEs.share} lead={publicTendersEs.shareLead} />
    </>
  );
}
