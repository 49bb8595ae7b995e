import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { FocusKeeper } from '@/components/layouts/focus-keeper';
import { darkColours, lightColours } from '@/components/ui/colours';
import { uiEs } from '@/lib/messages/es/ui';
import './globals.css';

export const metadata: Metadata = {
  title: { default: `${uiEs.name}: ${uiEs.tagline}`, template: `%s · ${uiEs.name}` },
  description: uiEs.description,
  applicationName: uiEs.name,
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightColours.paper },
    { media: '(prefers-color-scheme: dark)', color: darkColours.paper },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made when it is asked for: its scripts carry the nonce of this one answer.
  await connection();
  return (
    <html lang="es-BO">
      <body>
        {children}
        <FocusKeeper />
      </body>
    </html>
  );
}
