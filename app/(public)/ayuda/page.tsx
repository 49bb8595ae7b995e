import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpPage } from '@/components/help/help-page';
import { publicHelp } from '@/lib/routes/help';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title'), description: t('lead') };
}

export default function Ayuda() {
  return <HelpPage places={publicHelp} />;
}
