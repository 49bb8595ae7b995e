import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/layouts/not-found-page';
import { uiEs } from '@/lib/messages/es/ui';

export const metadata: Metadata = { title: uiEs.notFound.title };

/** Inside the public layout. */
export default function NotFound() {
  return <NotFoundPage />;
}
