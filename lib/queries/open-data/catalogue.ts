import { readTermWords } from './terms';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formulaVersion } from '@/lib/domain/local-purchase/formulas';
import { seriesNames } from '@/lib/domain/transparency/series';
import { prisma } from '@/lib/platform/database';
import { readScope, seriesWithYear, seriesWords } from '@/lib/routes/open-data';
import { listMunicipalitiesAtWork } from '../matrix';
import { dictionary } from './sheet';

/** What the page of open data offers: every series with its dictionary, and what it can be narrowed by. Two statements. */
export async function readCatalogue(query: Readonly<Record<string, string | string[] | undefined>>) {
  const tData = await getTranslations('data');
  const t = await getTranslations('data-columns');
  const terms = await readTermWords();
  const scope = readScope(query) ?? { municipalityCode: null, year: null };
  const [municipalities, years] = await Promise.all([
    listMunicipalitiesAtWork(),
    prisma().programme.findMany({
      where: { status: { not: 'draft' } },
      distinct: ['year'],
      orderBy: { year: 'desc' },
      select: { year: true },
      take: 100,
    }),
  ]);
  const series = seriesNames.map((name) => ({
    name,
    word: seriesWords[name],
    byYear: seriesWithYear.includes(name),
    fields: dictionary(tData, t, terms, name),
  }));
  return { scope, municipalities, years: years.map(({ year }) => year), series, formulaVersion };
}

/** A series of open data with its dictionary; `word` stands in its address, `byYear`: it can be narrowed to a year (gestión). */
export type DescribedSeries = Awaited<ReturnType<typeof readCatalogue>>['series'][number];
