import { notFound } from 'next/navigation';
import { RulePage } from '@/components/rules/rule-page';
import { overrideRuleAct } from '@/lib/actions/rules';
import { rulesEs } from '@/lib/messages/es/rules';
import { readRule } from '@/lib/queries/rules';

export const metadata = { title: rulesEs.title };

export default async function Regla({ params }: { params: Promise<{ id: string }> }) {
  const found = await readRule((await params).id);
  if (!found) notFound();
  return <RulePage {...found} override={overrideRuleAct} />;
}
