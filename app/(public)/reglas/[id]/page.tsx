import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicRulePage } from '@/components/rules/rule-page';
import { rulesEs } from '@/lib/messages/es/rules';
import { readPublicRule } from '@/lib/queries/rules';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPublicRule((await params).id))?.text ?? rulesEs.title };
}

export default async function ReglaPublica({ params }: Props) {
  const rule = await readPublicRule((await params).id);
  if (!rule) notFound();
  return <PublicRulePage rule={rule} />;
}
