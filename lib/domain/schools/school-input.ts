import { z } from 'zod';
import {
  DegreesInput,
  type FieldProblem,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  OptionInput,
  problem,
  TimeInput,
  VersionInput,
  YearInput,
} from '../inputs';
import { pointApart } from '../point';
import { type Enrolment, maxPupils, schoolLevels } from './levels';
import { areas, isInBolivia, usualWindow } from './school';

/** A blank count is nobody. */
const CountInput = IntInput({ max: maxPupils })
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
    .array(z.object({ level: OptionInput(schoolLevels), girls: CountInput, boys: CountInput }))
    .max(schoolLevels.length)
    .optional(),
});

/** A school as a form sends it. Without `schoolId` it is a new one; without `year` its pupils stay as they are. */
export const SchoolInput = z
  .preprocess(pointApart, SchoolFields)
  .superRefine(
    ({ schoolId, version }, ctx) => {
      if (schoolId && !version) blame(ctx, 'version', 'required');
    },
    judging('schoolId', 'version'),
  )
  .superRefine(
    ({ lat, lon }, ctx) => {
      if ((lat === undefined) !== (lon === undefined)) blame(ctx, lat === undefined ? 'lat' : 'lon', 'required');
      else if (lat !== undefined && lon !== undefined && !isInBolivia(lat, lon)) blame(ctx, 'lat', 'outside-bolivia');
    },
    judging('lat', 'lon'),
  )
  .superRefine(
    ({ receivesFrom, receivesUntil }, ctx) => {
      if ((receivesFrom ?? usualWindow.receivesFrom) >= (receivesUntil ?? usualWindow.receivesUntil))
        blame(ctx, 'receivesUntil', 'time-before-start');
    },
    judging('receivesFrom', 'receivesUntil'),
  )
  .superRefine(
    ({ enrolments = [], year, source }, ctx) => {
      const pupils = enrolments.some(({ girls, boys }) => girls + boys > 0);
      if (pupils && !year) blame(ctx, 'year', 'required');
      if (pupils && !source) blame(ctx, 'source', 'required');
      if (new Set(enrolments.map(({ level }) => level)).size < enrolments.length) blame(ctx, 'enrolments', 'repeated');
    },
    judging('enrolments', 'year', 'source'),
  );

function blame(ctx: z.RefinementCtx, field: string, code: FieldProblem): void {
  ctx.addIssue({ ...problem(code), path: [field] });
}

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
