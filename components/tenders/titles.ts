import type { Metadata } from 'next';
import { layoutsEs } from '@/lib/messages/es/layouts';
import { uiEs } from '@/lib/messages/es/ui';

/** Every page under a tender says which one it is of. @param title of the tender; absent: it is not the reader's */
export function tenderTitles(title: string | undefined): Metadata {
  return { title: { template: title ? `%s · ${title} · ${uiEs.name}` : `%s · ${uiEs.name}`, default: layoutsEs.links.tenders } };
}
