import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/frames/not-found-page';
import { PublicFrame } from '@/components/frames/public-frame';
import { uiEs } from '@/lib/messages/es/ui';

export const metadata: Metadata = { title: uiEs.notFound.title };

export default function NotFound() {
  return (
    <PublicFrame>
      <NotFoundPage />
    </PublicFrame>
  );
}
