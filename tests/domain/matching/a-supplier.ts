import type { Capacity, MatchingTerms, Supplier } from '@/lib/domain/matching/supplier';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { aLot, anItem, aPoint } from '../tenders/a-lot';

export const yocalla = { lat: -19.39, lon: -65.91 };
export const potosi = { lat: -19.5836, lon: -65.7531 };

export const milk = (kilosPerMonth: number, months: number[] = []): Capacity => ({
  foodCode: 'leche',
  kind: 'transformed',
  gramsPerMonth: kilosPerMonth * 1000,
  months,
});

export const supplier = (more: Partial<Supplier> = {}): Supplier => ({
  organisationId: 'totora',
  name: 'OECOM Totora Pampa',
  kind: 'OECOM',
  municipalityCode: '051201',
  municipalityName: 'Yocalla',
  place: yocalla,
  deliversToSchools: true,
  reachKm: 40,
  experienceMonths: 24,
  capacities: [milk(100)],
  loads: [],
  documents: [],
  ...more,
});

export const asked = (kind: Requirement['kind'], more: Partial<Requirement> = {}): Requirement => ({
  id: `r-${kind}`,
  kind,
  text: kind,
  reason: 'porque sí',
  documentKind: null,
  threshold: null,
  ruleId: null,
  ...more,
});

export const terms = (requirements: Requirement[] = [], more: Partial<MatchingTerms> = {}): MatchingTerms => ({
  tenderId: 'tender',
  requirements,
  partialAllowed: true,
  fallbackPlace: potosi,
  on: '2026-01-20',
  ...more,
});

/** 60 days, 2,000 units of 200 g: 200 kg a month. */
export const lot = aLot({
  startsOn: '2026-03-01',
  endsOn: '2026-04-29',
  items: [anItem('leche', 2000)],
  dropPoints: [aPoint('a', 'n', 100, potosi)],
});
