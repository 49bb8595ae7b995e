import type { SchoolLevel } from './levels';
import type { Area } from './school';

type Counts = { girls?: number; boys?: number };

/** One school as a sheet tells it. What its cells leave blank, or have no column for, is absent: it stays as it was. */
export type SpreadsheetSchool = {
  row: number;
  code: string;
  name?: string;
  area?: Area;
  zone?: string;
  place?: string;
  point?: { lat: number; lon: number };
  receivesFrom?: string | undefined;
  receivesUntil?: string | undefined;
  enrolments: Partial<Record<SchoolLevel, Counts>>;
  /** Whose it is, as the list says. */
  municipality?: string;
  /** Pupils of the school where the list counts them itself, beside what its columns add up to. */
  total?: { said: number; counted: number };
};
