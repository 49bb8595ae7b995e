import type { Metadata } from 'next';
import { HelpPage } from '@/components/help/help-page';
import { helpEs, publicHelp } from '@/lib/messages/es/help';

export const metadata: Metadata = { title: helpEs.title, description: helpEs.lead };

export default function Ayuda() {
  return <HelpPage entries={publicHelp} />;
}
