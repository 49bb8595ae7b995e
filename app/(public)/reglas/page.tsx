import { RuleList } from '@/components/rules/rule-list';
import { sharedMetadata } from '@/components/share/metadata';
import { rulesEs } from '@/lib/messages/es/rules';
import { readPublicRules } from '@/lib/queries/rules';

export const metadata = sharedMetadata({
  title: rulesEs.title,
  description: rulesEs.publicLead,
  path: '/reglas',
  picture: 'inicio',
});

type Props = { searchParams: Promise<{ tema?: string; ver?: string }> };

export default async function LibroDeReglas({ searchParams }: Props) {
  const { tema, ver } = await searchParams;
  return <RuleList rules={await readPublicRules()} topic={tema} view={ver} base="/reglas" />;
}
