import { notFound } from 'next/navigation';
import { RuleList } from '@/components/rules/rule-list';
import { rulesEs } from '@/lib/messages/es/rules';
import { readRules } from '@/lib/queries/rules';

export const metadata = { title: rulesEs.title };

type Props = { searchParams: Promise<{ tema?: string; ver?: string }> };

export default async function Reglas({ searchParams }: Props) {
  const rules = await readRules();
  if (!rules) notFound();
  const { tema, ver } = await searchParams;
  return <RuleList rules={rules} topic={tema} view={ver} of="office" />;
}
