import { areas } from '@/lib/domain/schools/area';
import type { SchoolFilter } from '@/lib/domain/schools/search';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** @returns the filter of an address like ?q=bolívar&zona=…&area=rural&despues=…; what it does not understand it leaves out */
export function schoolFilter(params: Params): SchoolFilter {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name].slice(0, 100).trim() : '');
  return {
    text: text('q'),
    zone: text('zona'),
    area: areas.find((area) => area === text('area')) ?? null,
    after: text('despues'),
  };
}

/** @returns the same filter as an address carries it, without what is not set */
export function schoolQuery({ text, zone, area, after }: SchoolFilter, year: number): Record<string, string> {
  const entries = { q: text, zona: zone, area: area ?? '', gestion: String(year), despues: after };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}
