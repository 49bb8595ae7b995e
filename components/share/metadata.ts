import type { Metadata } from 'next';
import { shareEs } from '@/lib/messages/es/share';
import { uiEs } from '@/lib/messages/es/ui';
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
export function sharedMetadata({ title, description = uiEs.description, path, picture = path.slice(1) }: Shared): Metadata {
  const shown = title ?? `${uiEs.name}: ${uiEs.tagline}`;
  return {
    ...(title && { title }),
    description,
    openGraph: {
      type: 'website',
      siteName: uiEs.name,
      locale: 'es_BO',
      title: shown,
      description,
      url: path,
      images: [{ url: site.sharedPicture(picture), width: 1200, height: 630, type: 'image/png', alt: shareEs.alt(shown) }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
