import 'server-only';
import { connection } from 'next/server';
import { prisma } from '@/lib/platform/database';
import { publicAddress } from './public-address';

/** Public pages that always stand. */
const pages = [
  '/',
  '/convocatorias',
  '/compra-local',
  '/matriz',
  '/calculadora',
  '/calculadora/plazos',
  '/reglas',
  '/datos',
  '/ferias',
  '/responsables',
  '/buscar',
  '/ayuda',
  '/accesibilidad',
  '/contacto',
  '/registro',
  '/ingresar',
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
      url: publicAddress(`/convocatorias/${id}`),
      lastModified: publishedAt ?? undefined,
    })),
  ];
}
