import 'server-only';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';

type Query = Readonly<Record<string, string | string[] | undefined>>;
export type Grown = { code: string; name: string; department: string; tonnes: number };

/** Shown when an address asks for no crop. */
const usual = 'Papa';

/** What each municipality grows of one crop in an average year, on the map of the country. Two statements; null where no crop is loaded. */
export async function readCropMap(query: Query) {
  const [crops, outlines] = await Promise.all([
    prisma().cropProduction.groupBy({ by: ['crop'], orderBy: { crop: 'asc' }, where: { productionTonnes: { gt: 0 } } }),
    readAreas('all'),
  ]);
  const names = crops.map(({ crop }) => crop);
  const crop = names.find((name) => name === query.cultivo) ?? names.find((name) => name === usual) ?? names[0];
  if (!crop) return null;
  const grown = await prisma().$queryRaw<Grown[]>`
    select m.code, m.name, d.name as department, p.production_tonnes as tonnes
      from crop_production p
      join municipalities m on m.code = p.municipality_code
      join departments d on d.code = m.department_code
     where p.crop = ${crop} and p.production_tonnes > 0
     order by p.production_tonnes desc, m.code`;
  const byCode = new Map(grown.map((one) => [one.code, one]));
  return { crop, crops: names, areas: outlines.map(({ code, outline }) => ({ code, outline, grown: byCode.get(code) ?? null })) };
}

export type CropMap = NonNullable<Awaited<ReturnType<typeof readCropMap>>>;
