import type { Metadata } from 'next';
import { ContactPage } from '@/components/statements/contact-page';
import { contactEs } from '@/lib/messages/es/statements';
import { readContact } from '@/lib/queries/contact';

export const metadata: Metadata = { title: contactEs.title, description: contactEs.lead };

export default async function Contacto() {
  return <ContactPage {...(await readContact())} />;
}
