import { getTranslations } from 'next-intl/server';
import { RuleList } from '@/components/rules/rule-list';
import { sharedMetadata } from '@/components/share/metadata';
import { readPublicRules } from '@/lib/queries/rules';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('rules');
  return sharedMetadata({
    title: t('title'),
    description: t('publicLead'),
    path: site.rules(),
    picture: 'inicio',
  });
}

type Props = { searchParams: Promise<{ tema?: string; ver?: string }> };

export default async function LibroDeReglas({ searchParams }: Props) {
  const { tema, ver } = await searchParams;
  return <RuleList rules={await readPublicRules()} topic={tema} view={ver} of="site" />;
}
