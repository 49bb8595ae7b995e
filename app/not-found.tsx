import { NotFoundPage } from '@/components/layouts/not-found-page';
import { PublicLayout } from '@/components/layouts/public-layout';
import { titled } from '@/lib/messages/titled';

export const generateMetadata = titled('ui', (t) => t('notFound.title'));

export default function NotFound() {
  return (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  );
}
