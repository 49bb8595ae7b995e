import { z } from 'zod';
import {
  type FieldProblem,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  OptionInput,
  problem,
  VersionInput,
  YearInput,
} from '../inputs';
import { pointApart } from '../point';
import { columnsOf } from '../records/fields';
import { inputsOf } from '../records/inputs';
import { type Enrolment, maxPupils, schoolLevels } from './levels';
import { isInBolivia, outsideOf } from './school';
import { schoolFields } from './school-fields';

/** A blank count is nobody. */
const CountInput = IntInput({ max: maxPupils })
  .optional()
  .transform((count) => count ?? 0);

const SchoolForm = z.object({
  schoolId: IdInput.optional(),
  version: VersionInput.optional(),
  ...inputsOf(schoolFields),
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
  .preprocess(pointApart, SchoolForm)
  .superRefine(
    ({ schoolId, version }, ctx) => {
      if (schoolId && !version) blame(ctx, 'version', 'required');
    },
    judging('schoolId', 'version'),
  )
  .superRefine(
    ({ lat, lon }, ctx) => {
      if ((lat === null) !== (lon === null)) blame(ctx, lat === null ? 'lat' : 'lon', 'required');
      else if (lat !== null && lon !== null && !isInBolivia(lat, lon)) blame(ctx, outsideOf(lat), 'outside-bolivia');
    },
    judging('lat', 'lon'),
  )
  .superRefine(
    ({ receivesFrom, receivesUntil }, ctx) => {
      if (receivesFrom >= receivesUntil) blame(ctx, 'receivesUntil', 'time-before-start');
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
    facts: columnsOf(schoolFields, input),
    active: !input.retired,
    year: input.year,
    source: input.source,
    enrolments: (input.enrolments ?? []) as readonly Enrolment[],
  };
}
