import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactPage } from '@/components/statements/contact-page';
import { readContact } from '@/lib/queries/contact';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statements');
  return { title: t('contact.title'), description: t('contact.lead') };
}

export default async function Contacto() {
  return <ContactPage {...(await readContact())} />;
}
