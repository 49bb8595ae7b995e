import type { MetadataRoute } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { lightColours } from '@/components/ui/colours';

const png = (src: string, size: number, purpose: 'any' | 'maskable') =>
  ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose }) as const;

/** Lets a phone keep Apthapi on its first screen. With the browser's own way back: pages come from the server. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('ui');
  return {
    id: '/',
    name: `${t('name')}: ${t('tagline')}`,
    short_name: t('name'),
    description: t('description'),
    lang: await getLocale(),
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: lightColours.paper,
    theme_color: lightColours.paper,
    icons: [png('/icon-192.png', 192, 'any'), png('/icon-512.png', 512, 'any'), png('/icon-maskable-512.png', 512, 'maskable')],
  };
}
