import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { site } from '@/lib/routes/site';

type Shared = {
  /** Absent: the name of the whole and what it is. */
  title?: string;
  description?: string;
  /** Where the page stands, with what its address says. */
  path: string;
  /** Address of its picture under /imagen; absent: as the page's. */
  picture?: string;
};

/** What a search, a message or a post shows of a public page. Addresses become absolute by the public layout's base. */
export async function sharedMetadata({ title, description, path, picture = path.slice(1) }: Shared): Promise<Metadata> {
  const tUi = await getTranslations('ui');
  const t = await getTranslations('share');
  const usual = tUi('description');
  const told = description ?? usual;
  const shown = title ?? `${tUi('name')}: ${tUi('tagline')}`;
  return {
    ...(title && { title }),
    description: told,
    openGraph: {
      type: 'website',
      siteName: tUi('name'),
      locale: 'es_BO',
      title: shown,
      description: told,
      url: path,
      images: [
        { url: site.sharedPicture(picture), width: 1200, height: 630, type: 'image/png', alt: t('alt', { title: shown }) },
      ],
    },
    twitter: { card: 'summary_large_image' },
  };
}
