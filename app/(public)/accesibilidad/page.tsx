import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccessibilityPage } from '@/components/statements/accessibility-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statements');
  return { title: t('accessibility.title'), description: t('accessibility.lead') };
}

export default function Accesibilidad() {
  return <AccessibilityPage />;
}
