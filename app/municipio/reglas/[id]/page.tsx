import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RulePage } from '@/components/rules/rule-page';
import { askRuleAction, overrideRuleAction, validateRuleAction } from '@/lib/actions/rules';
import { rulesEs } from '@/lib/messages/es/rules';
import { readRule } from '@/lib/queries/rules';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readRule((await params).id))?.rule.text ?? rulesEs.title };
}

export default async function Regla({ params }: Props) {
  const found = await readRule((await params).id);
  if (!found) notFound();
  return <RulePage {...found} actions={{ override: overrideRuleAction, validate: validateRuleAction, ask: askRuleAction }} />;
}
