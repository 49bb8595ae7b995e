import type { Metadata } from 'next';
import type { Translator } from '@/lib/messages/translator';

/** Every page under a tender says which one it is of. @param title of the tender; absent: it is not the reader's */
export function tenderTitles(t: Translator<'ui'>, tLayouts: Translator<'layouts'>, title: string | undefined): Metadata {
  return {
    title: { template: title ? `%s · ${title} · ${t('name')}` : `%s · ${t('name')}`, default: tLayouts('links.tenders') },
  };
}
