import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { FocusKeeper } from '@/components/layouts/focus-keeper';
import { darkColours, lightColours } from '@/components/ui/colours';
import './globals.css';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/layouts/client-messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ui');
  return {
    title: { default: `${t('name')}: ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    formatDetection: { telephone: false },
  };
}

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
    <html lang={await getLocale()}>
      <body>
        <ClientMessages>{children}</ClientMessages>
        <FocusKeeper />
      </body>
    </html>
  );
}
