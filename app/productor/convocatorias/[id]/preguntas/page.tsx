import { notFound } from 'next/navigation';
import { OwnQuestionsPage } from '@/components/questions/own-questions-page';
import { askQuestionAction } from '@/lib/actions/questions';
import { titled } from '@/lib/messages/titled';
import { readOwnQuestions } from '@/lib/queries/tenders/questions';

export const generateMetadata = titled('questions', (t) => t('title'));

export default async function OwnQuestions({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOwnQuestions((await params).id);
  if (!page) notFound();
  return <OwnQuestionsPage {...page} ask={askQuestionAction} />;
}
