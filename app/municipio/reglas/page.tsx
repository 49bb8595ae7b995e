import { notFound } from 'next/navigation';
import { RuleList } from '@/components/rules/rule-list';
import { titled } from '@/lib/messages/titled';
import { readRules } from '@/lib/queries/rules';

export const generateMetadata = titled('rules', (t) => t('title'));

type Props = { searchParams: Promise<{ tema?: string; ver?: string }> };

export default async function Reglas({ searchParams }: Props) {
  const rules = await readRules();
  if (!rules) notFound();
  const { tema, ver } = await searchParams;
  return <RuleList rules={rules} topic={tema} view={ver} of="office" />;
}
