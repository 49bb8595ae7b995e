import 'server-only';
import { connection } from 'next/server';
import { prisma } from '@/lib/platform/database';
import { site } from '@/lib/routes/site';
import { publicAddress } from './public-address';

/** Public pages that always stand. */
const pages = [
  site.home(),
  site.tenders(),
  site.localPurchase(),
  site.matrix(),
  site.calculator(),
  site.deadlines(),
  site.rules(),
  site.data(),
  site.fairs(),
  site.officials(),
  site.search(),
  site.help(),
  site.accessibility(),
  site.contact(),
  site.register(),
  site.signIn(),
];

/** A search engine takes 50,000 addresses at most; the latest calls are what people look for. */
const maxTenders = 5000;

/** Addresses of all that is public, for search engines. One statement. */
export async function readSiteMap(): Promise<{ url: string; lastModified?: Date }[]> {
  await connection();
  const tenders = await prisma().tender.findMany({
    where: { publishedAt: { not: null } },
    orderBy: { publishedAt: 'desc' },
    take: maxTenders,
    select: { id: true, publishedAt: true },
  });
  return [
    ...pages.map((path) => ({ url: publicAddress(path) })),
    ...tenders.map(({ id, publishedAt }) => ({
      url: publicAddress(site.tender(id)),
      lastModified: publishedAt ?? undefined,
    })),
  ];
}
