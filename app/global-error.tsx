'use client';

import { NextIntlClientProvider } from 'next-intl';
import { FaultPage } from '@/components/ui/fault-page';
import fault from '@/lib/messages/es-BO/fault.json';
import { usualLocale } from '@/lib/messages/locales';
import './globals.css';

export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={usualLocale}>
      <body>
        {/* Outside of every layout nobody tells the language. */}
        <NextIntlClientProvider locale={usualLocale} messages={{ fault }}>
          <FaultPage error={error} retry={reset} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
