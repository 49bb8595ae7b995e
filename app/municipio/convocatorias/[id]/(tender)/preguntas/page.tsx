import { notFound } from 'next/navigation';
import { OfficeQuestionsPage } from '@/components/questions/office-questions-page';
import { answerQuestionsAction } from '@/lib/actions/questions';
import { titled } from '@/lib/messages/titled';
import { readOfficeQuestions } from '@/lib/queries/tenders/questions';

export const generateMetadata = titled('questions', (t) => t('title'));

export default async function OfficeQuestions({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeQuestions((await params).id);
  if (!page) notFound();
  return <OfficeQuestionsPage {...page} answer={answerQuestionsAction} />;
}
