import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from '@/lib/messages/namespaces';

/** What the parts of every page say in the browser: a fault, a field, a form on its way. */
const everywhere = ['fault', 'ui', 'parts', 'sending'] as const satisfies readonly Namespace[];

/** Takes to the browser the sentences that the client parts inside it tell, and no others. */
export async function ClientMessages({ of = [], children }: { of?: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries([...everywhere, ...of].map((namespace) => [namespace, all[namespace]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
