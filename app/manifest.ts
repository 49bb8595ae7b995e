import type { MetadataRoute } from 'next';
import { lightColours } from '@/components/ui/colours';
import { uiEs } from '@/lib/messages/es/ui';

const png = (src: string, size: number, purpose: 'any' | 'maskable') =>
  ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose }) as const;

/** Lets a phone keep Apthapi on its first screen. With the browser's own way back: pages come from the server. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: `${uiEs.name}: ${uiEs.tagline}`,
    short_name: uiEs.name,
    description: uiEs.description,
    lang: 'es-BO',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: lightColours.paper,
    theme_color: lightColours.paper,
    icons: [png('/icon-192.png', 192, 'any'), png('/icon-512.png', 512, 'any'), png('/icon-maskable-512.png', 512, 'maskable')],
  };
}
