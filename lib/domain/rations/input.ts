import { z } from 'zod';
import { FlagInput, IdInput, IntInput, judging, OptionInput, OptionsInput, problem } from '@/lib/domain/inputs';
import { schoolLevels } from '@/lib/domain/schools/levels';
import { massWords } from '@/lib/domain/units';
import { maxGramsPerPupil, type RationItem, type Weekday, weekdays } from './rations';

/** Grams of one product on one weekday; blank is none. */
const GramsInput = IntInput({ max: maxGramsPerPupil, words: massWords.g })
  .optional()
  .transform((grams) => grams ?? 0);

const days = { d1: GramsInput, d2: GramsInput, d3: GramsInput, d4: GramsInput, d5: GramsInput };
/** Version of each day's ration that the person saw; 0 where there was none. */
const SeenInput = IntInput({ min: 0 })
  .optional()
  .transform((version) => version ?? 0);
const seen = { v1: SeenInput, v2: SeenInput, v3: SeenInput, v4: SeenInput, v5: SeenInput };

/** The week of one level as a grid: a row per product, a column per weekday. `copyFrom` gives its day to the whole week. */
export const WeekInput = z
  .object({
    ...seen,
    programmeId: IdInput,
    level: OptionInput(schoolLevels),
    copyFrom: IntInput({ min: 1, max: 5 }).optional(),
    /** The cost above the ceiling was read, and the week is wanted all the same. */
    agreedCeiling: FlagInput,
    rows: z
      .array(z.object({ productId: IdInput.optional(), ...days }))
      .max(40)
      .default([]),
  })
  .superRefine(({ rows }, ctx) => {
    rows.forEach((row, place) => {
      const grams = weekdays.some((day) => row[`d${day}`] > 0);
      if (grams && !row.productId) ctx.addIssue({ ...problem('required'), path: ['rows', place, 'productId'] });
      if (row.productId && rows.findIndex(({ productId }) => productId === row.productId) !== place)
        ctx.addIssue({ ...problem('repeated'), path: ['rows', place, 'productId'] });
    });
  }, judging('rows'));

/**
 * Copies whole weeks into a year: one level's to other levels (`fromLevel`), or each level's own from another year. `seen` is
 * what the person saw of the weeks that are replaced.
 */
export const CopyInput = z.object({
  programmeId: IdInput,
  fromProgrammeId: IdInput,
  fromLevel: OptionInput(schoolLevels).optional(),
  levels: OptionsInput(schoolLevels).refine((chosen) => chosen.length > 0, { error: 'choose-some' }),
  seen: z.string().max(200),
  agreedCeiling: FlagInput,
});

export type CopyForm = z.output<typeof CopyInput>;

export type WeekForm = z.output<typeof WeekInput>;

/** What the grid says of each weekday. */
export function daysOfWeek(form: WeekForm): { weekday: Weekday; version: number; items: RationItem[] }[] {
  return weekdays.map((weekday) => {
    const from = (form.copyFrom ?? weekday) as Weekday;
    const items = form.rows.flatMap((row) =>
      row.productId && row[`d${from}`] > 0 ? [{ productId: row.productId, grams: row[`d${from}`] }] : [],
    );
    return { weekday, version: form[`v${weekday}`], items };
  });
}

/** The grid with each day's version as its own earlier sendings left it. @param written a weekday for each time that one was saved */
export function overSaved(form: WeekForm, written: readonly number[]): WeekForm {
  const next = (day: Weekday) => form[`v${day}`] + written.filter((saved) => saved === day).length;
  return { ...form, v1: next(1), v2: next(2), v3: next(3), v4: next(4), v5: next(5) };
}
