import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { publicAddress } from '@/lib/queries/public-address';
import { account } from '@/lib/routes/account';
import { folderOf } from '@/lib/routes/address';
import { ngo, operator, university } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';

const portals = [
  office.home(),
  producer.home(),
  university.home(),
  ngo.home(),
  operator.home(),
  account.home(),
  account.notices(),
  folderOf(site.invitation),
  site.patterns(),
];

/** What is public may be found; the portals have nothing for who has not signed in. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return { rules: { userAgent: '*', allow: '/', disallow: portals }, sitemap: publicAddress('/sitemap.xml') };
}
