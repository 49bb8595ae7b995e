import type { Enrolment } from './levels';
import type { SchoolFacts } from './school-fields';

export type School = SchoolFacts & { id: string; version: number; active: boolean; enrolments: readonly Enrolment[] };

/** Between these hours some school is open, of the morning, the afternoon or the night. */
const schoolHours = { from: '06:00', until: '20:00' } as const;

/** @returns whether a school is hardly open in that window: a mistyped hour, more likely than a producer who drives at four in the morning */
export function isOddWindow(from: string, until: string): boolean {
  return from < schoolHours.from || until > schoolHours.until;
}

/** Bolivia lies inside these degrees; a point outside is a slip (swapped columns, a lost minus sign). */
const boliviaBounds = { lat: [-23, -9.5], lon: [-69.8, -57.4] } as const;

export function isInBolivia(lat: number, lon: number): boolean {
  const inside = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;
  return inside(lat, boliviaBounds.lat) && inside(lon, boliviaBounds.lon);
}

/** Which of the two is told of a place outside Bolivia: the latitude, unless it is one of Bolivia's. */
export function outsideOf(lat: number): 'lat' | 'lon' {
  const [low, high] = boliviaBounds.lat;
  return lat >= low && lat <= high ? 'lon' : 'lat';
}

/** A list never shows more schools than this at once; what follows is one page on. */
export const schoolsPerPage = 50;
