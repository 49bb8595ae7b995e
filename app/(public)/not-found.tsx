import { NotFoundPage } from '@/components/layouts/not-found-page';
import { titled } from '@/lib/messages/titled';

export const generateMetadata = titled('ui', (t) => t('notFound.title'));

/** Inside the public layout. */
export default function NotFound() {
  return <NotFoundPage />;
}
