'use client';

import { FaultPage } from '@/components/ui/fault-page';
import './globals.css';

export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="es-BO">
      <body>
        <FaultPage error={error} retry={reset} />
      </body>
    </html>
  );
}
