import type { ProductKind } from '@/lib/domain/foods/foods';
import { type Level, levels } from '@/lib/domain/local-purchase/lines';

/** Which accepted lines a figure is made of: its numerator, or what is narrowed by month, group or kind. */
export type LineFilter = {
  /** Known origin within the level, or not known. */
  origin?: Level | 'unknown';
  /** Domicile of the supplier within the level. */
  domicile?: Level;
  associative?: boolean;
  /** Group of the main food. */
  foodGroup?: string;
  productKind?: ProductKind;
  /** 'YYYY-MM' of the conformity act. */
  month?: string;
  /** Where it was received. */
  schoolId?: string;
};

/** Spanish words of the address, by what they mean. */
const words = {
  municipio: 'municipality',
  provincia: 'province',
  departamento: 'department',
  pais: 'country',
} as const satisfies Record<string, Level>;
const kindWords = { fresco: 'fresh', transformado: 'transformed' } as const satisfies Record<string, ProductKind>;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a filter as an address carries it; what is no option is left out. */
export function readLineFilter(query: Query): LineFilter {
  const origin = query.origen === 'desconocido' ? 'unknown' : meaning(words, query.origen);
  const domicile = meaning(words, query.proveedor);
  const productKind = meaning(kindWords, query.clase);
  const month = text(query.mes, /^20\d{2}-(0[1-9]|1[0-2])$/);
  const schoolId = text(query.escuela, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const foodGroup = text(query.grupo, /^[\p{L}\p{N} _-]{1,30}$/u);
  return {
    ...(origin && { origin }),
    ...(domicile && { domicile }),
    ...(productKind && { productKind }),
    ...(month && { month }),
    ...(schoolId && { schoolId }),
    ...(foodGroup && { foodGroup }),
    ...(query.tipo === 'asociativo' && { associative: true }),
  };
}

/** Writes a filter as an address carries it; the reverse of readLineFilter. */
export function writeLineFilter(filter: LineFilter): Record<string, string> {
  const { origin, domicile, productKind } = filter;
  return {
    ...(origin && { origen: origin === 'unknown' ? 'desconocido' : word(words, origin) }),
    ...(domicile && { proveedor: word(words, domicile) }),
    ...(filter.associative && { tipo: 'asociativo' }),
    ...(filter.foodGroup && { grupo: filter.foodGroup }),
    ...(productKind && { clase: word(kindWords, productKind) }),
    ...(filter.month && { mes: filter.month }),
    ...(filter.schoolId && { escuela: filter.schoolId }),
  };
}

/** Options of a filter's form, each with its word of the address. */
export const originOptions: readonly { value: string; origin: Level | 'unknown' }[] = [
  ...levels.map((level) => ({ value: word(words, level), origin: level })),
  { value: 'desconocido', origin: 'unknown' },
];

function word<Meaning extends string>(map: Readonly<Record<string, Meaning>>, meant: Meaning): string {
  return Object.entries(map).find(([, value]) => value === meant)?.[0] ?? meant;
}

function meaning<Meaning extends string>(map: Readonly<Record<string, Meaning>>, given: Query[string]): Meaning | undefined {
  return typeof given === 'string' && Object.hasOwn(map, given) ? map[given] : undefined;
}

function text(given: Query[string], shape: RegExp): string | undefined {
  return typeof given === 'string' && shape.test(given) ? given : undefined;
}
