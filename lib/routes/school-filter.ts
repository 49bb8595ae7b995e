import { areas } from '@/lib/domain/schools/area';
import type { SchoolFilter } from '@/lib/domain/schools/search';
import { type Params, saidIn, setAlone } from './said';

/** @returns the filter of an address like ?q=bolívar&zona=…&area=rural&despues=…; what it does not understand it leaves out */
export function schoolFilter(params: Params): SchoolFilter {
  const text = (name: string) => saidIn(params, name, 100);
  return {
    text: text('q'),
    zone: text('zona'),
    area: areas.find((area) => area === text('area')) ?? null,
    after: text('despues'),
  };
}

/** @returns the same filter as an address carries it, without what is not set */
export function schoolQuery({ text, zone, area, after }: SchoolFilter, year: number): Record<string, string> {
  return setAlone({ q: text, zona: zone, area: area ?? '', gestion: String(year), despues: after });
}
