import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PublicRulePage } from '@/components/rules/rule-page';
import { readPublicRule } from '@/lib/queries/rules';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('rules');
  return { title: (await readPublicRule((await params).id))?.text ?? t('title') };
}

export default async function ReglaPublica({ params }: Props) {
  const rule = await readPublicRule((await params).id);
  if (!rule) notFound();
  return <PublicRulePage rule={rule} />;
}
