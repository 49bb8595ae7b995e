import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/layouts/not-found-page';
import { PublicLayout } from '@/components/layouts/public-layout';
import { uiEs } from '@/lib/messages/es/ui';

export const metadata: Metadata = { title: uiEs.notFound.title };

export default function NotFound() {
  return (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  );
}
