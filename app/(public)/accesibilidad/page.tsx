import type { Metadata } from 'next';
import { AccessibilityPage } from '@/components/statements/accessibility-page';
import { accessibilityEs } from '@/lib/messages/es/statements';

export const metadata: Metadata = { title: accessibilityEs.title, description: accessibilityEs.lead };

export default function Accesibilidad() {
  return <AccessibilityPage />;
}
