import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { publicAddress } from '@/lib/queries/public-address';

const portals = [
  '/municipio',
  '/productor',
  '/universidad',
  '/ong',
  '/operador',
  '/cuenta',
  '/avisos',
  '/invitacion',
  '/patrones',
];

/** What is public may be found; the portals have nothing for who has not signed in. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return { rules: { userAgent: '*', allow: '/', disallow: portals }, sitemap: publicAddress('/sitemap.xml') };
}
