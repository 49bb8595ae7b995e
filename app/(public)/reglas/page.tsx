import { RuleList } from '@/components/rules/rule-list';
import { sharedMetadata } from '@/components/share/metadata';
import { rulesEs } from '@/lib/messages/es/rules';
import { readPublicRules } from '@/lib/queries/rules';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({
  title: rulesEs.title,
  description: rulesEs.publicLead,
  path: site.rules(),
  picture: 'inicio',
});

type Props = { searchParams: Promise<{ tema?: string; ver?: string }> };

export default async function LibroDeReglas({ searchParams }: Props) {
  const { tema, ver } = await searchParams;
  return <RuleList rules={await readPublicRules()} topic={tema} view={ver} of="site" />;
}
