import { z } from 'zod';
import {
  DegreesInput,
  FlagInput,
  IdInput,
  IntInput,
  LineInput,
  OptionInput,
  problem,
  TimeInput,
  VersionInput,
  YearInput,
} from '../inputs';
import { pointApart } from '../point';
import { type Enrolment, levels, mostPupils } from './levels';
import { areas, isInBolivia, usualWindow } from './school';

/** A blank count is nobody. */
const CountInput = IntInput({ max: mostPupils })
  .optional()
  .transform((count) => count ?? 0);

const SchoolFields = z.object({
  schoolId: IdInput.optional(),
  version: VersionInput.optional(),
  code: LineInput({ max: 30 }),
  name: LineInput({ max: 160 }),
  area: OptionInput(areas),
  zoneId: IdInput,
  place: LineInput({ max: 120 }).optional(),
  lat: DegreesInput(90).optional(),
  lon: DegreesInput(180).optional(),
  receivesFrom: TimeInput.optional(),
  receivesUntil: TimeInput.optional(),
  /** Out of service: it keeps its history and leaves lists and demand. */
  retired: FlagInput,
  year: YearInput.optional(),
  source: LineInput({ max: 160 }).optional(),
  enrolments: z
    .array(z.object({ level: OptionInput(levels), girls: CountInput, boys: CountInput }))
    .max(levels.length)
    .optional(),
});

/** A school as a form sends it. Without `schoolId` it is a new one; without `year` its pupils stay as they are. */
export const SchoolInput = z.preprocess(pointApart, SchoolFields).superRefine((school, ctx) => {
  const blame = (field: string, code: Parameters<typeof problem>[0]) => ctx.addIssue({ ...problem(code), path: [field] });
  if (school.schoolId && !school.version) blame('version', 'required');
  if ((school.lat === undefined) !== (school.lon === undefined)) blame(school.lat === undefined ? 'lat' : 'lon', 'required');
  else if (school.lat !== undefined && school.lon !== undefined && !isInBolivia(school.lat, school.lon))
    blame('lat', 'outside-bolivia');
  if ((school.receivesFrom ?? usualWindow.receivesFrom) >= (school.receivesUntil ?? usualWindow.receivesUntil))
    blame('receivesUntil', 'time-before-start');
  const pupils = school.enrolments?.some(({ girls, boys }) => girls + boys > 0);
  if (pupils && !school.year) blame('year', 'required');
  if (pupils && !school.source) blame('source', 'required');
  if (new Set(school.enrolments?.map(({ level }) => level)).size !== (school.enrolments?.length ?? 0))
    blame('enrolments', 'repeated');
});

export function schoolFormOf(input: z.output<typeof SchoolInput>) {
  return {
    version: input.version,
    facts: {
      code: input.code,
      name: input.name,
      area: input.area,
      zoneId: input.zoneId,
      place: input.place ?? '',
      lat: input.lat ?? null,
      lon: input.lon ?? null,
      receivesFrom: input.receivesFrom ?? usualWindow.receivesFrom,
      receivesUntil: input.receivesUntil ?? usualWindow.receivesUntil,
    },
    active: !input.retired,
    year: input.year,
    source: input.source,
    enrolments: (input.enrolments ?? []) as readonly Enrolment[],
  };
}
