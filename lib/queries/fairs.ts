import 'server-only';
import { prisma } from '@/lib/platform/database';
import { readEntitledActor } from './entitled';

export type FairView = {
  id: string;
  year: number;
  name: string;
  slogan: string;
  exhibitors: number;
  exhibitorScope: string[];
  exhibitorKinds: string[];
  productsShown: string[];
  source: string;
  municipality: string;
};

/** The productive fairs on record, latest first. Public. */
export async function readFairs(): Promise<FairView[]> {
  const rows = await prisma().fair.findMany({
    orderBy: [{ year: 'desc' }, { name: 'asc' }],
    take: 100,
    select: {
      id: true,
      year: true,
      name: true,
      slogan: true,
      exhibitors: true,
      exhibitorScope: true,
      exhibitorKinds: true,
      productsShown: true,
      source: true,
      organisation: { select: { municipality: { select: { name: true } } } },
    },
  });
  return rows.map(({ organisation, ...fair }) => ({ ...fair, municipality: organisation.municipality?.name ?? '' }));
}

/** Whether the reader may put a fair on record. */
export async function mayRecordFair(): Promise<boolean> {
  return (await readEntitledActor('fair.record')) !== null;
}
