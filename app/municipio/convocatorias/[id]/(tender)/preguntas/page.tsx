import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeQuestionsPage } from '@/components/questions/office-questions-page';
import { answerQuestionsAction } from '@/lib/actions/questions';
import { questionsEs } from '@/lib/messages/es/questions';
import { readOfficeQuestions } from '@/lib/queries/tenders/questions';

export const metadata: Metadata = { title: questionsEs.title };

export default async function OfficeQuestions({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeQuestions((await params).id);
  if (!page) notFound();
  return <OfficeQuestionsPage {...page} answer={answerQuestionsAction} />;
}
