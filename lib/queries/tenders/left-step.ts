import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { office } from '@/lib/routes/office';
import { readOfficeTender } from './office';

/**
 * Who comes back to a step that the tender has left behind, by the browser's own button, is led to the tender: it is not lost. What they
 * could never read is not there. No statement besides that of the step itself.
 */
export async function leaveStep(rawId: string): Promise<never> {
  const page = await readOfficeTender(rawId);
  if (page && page.detail.tender.status !== 'draft') redirect(office.tender(page.detail.tender.id));
  notFound();
}
