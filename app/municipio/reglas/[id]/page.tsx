import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RulePage } from '@/components/rules/rule-page';
import { askRuleAction, overrideRuleAction, validateRuleAction } from '@/lib/actions/rules';
import { readRule } from '@/lib/queries/rules';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('rules');
  return { title: (await readRule((await params).id))?.rule.text ?? t('title') };
}

export default async function Regla({ params }: Props) {
  const found = await readRule((await params).id);
  if (!found) notFound();
  return <RulePage {...found} actions={{ override: overrideRuleAction, validate: validateRuleAction, ask: askRuleAction }} />;
}
