import { factsOf } from '@/lib/domain/records/fields';
import type { FieldChange } from '@/lib/domain/schools/difference';
import { schoolLevels } from '@/lib/domain/schools/levels';
import type { School } from '@/lib/domain/schools/school';
import {
  listedFields,
  type SchoolFacts,
  type SchoolFieldName,
  type SchoolOptions,
  schoolField,
  schoolFields,
} from '@/lib/domain/schools/school-fields';
import type { Translator } from '../translator';

/** What tells the values of a school: its options, and yes or no. */
export type SchoolTranslators = { tUi: Translator<'ui'>; tSchools: Translator<'schools'> };

type Value = string | number | boolean | null;
type Cell = string | number | null;

/** What a field can be chosen from, each option with its words. */
type OptionKey = {
  [Name in keyof SchoolOptions<unknown>]: `options.${Name}.${SchoolFacts[Name]}`;
}[keyof SchoolOptions<unknown>];

/** A value as a cell of our lists has it; a dash is for the screen, nothing for a cell. */
export function schoolCell({ tUi, tSchools }: SchoolTranslators, field: SchoolFieldName, value: Value): Cell {
  if (typeof value === 'boolean') return tUi(value ? 'yes' : 'no');
  const { kind } = schoolField(field);
  return kind.is === 'option' && kind.options.some((one) => one === value)
    ? tSchools(`options.${field}.${value}` as OptionKey)
    : value;
}

/** A value that a list changes, as `FieldChange` tells it, in words. */
export function changedValue(translators: SchoolTranslators, field: FieldChange['field'], told: string): string {
  if (told === '') return '—';
  const known = listedFields.find((one) => one === field);
  if (field === 'active' || (known && schoolField(known).kind.is === 'flag'))
    return translators.tUi(told === 'si' ? 'yes' : 'no');
  return known ? String(schoolCell(translators, known, told)) : told;
}

/** A school as our lists write it, so that they can be read again: its fields, then its pupils by level and sex. */
export function schoolRow(translators: SchoolTranslators, school: Pick<School, SchoolFieldName | 'enrolments'>): Cell[] {
  const pupils = schoolLevels.flatMap((level) => {
    const enrolment = school.enrolments.find((one) => one.level === level);
    return [enrolment?.girls ?? null, enrolment?.boys ?? null];
  });
  return [...listedFields.map((field) => schoolCell(translators, field, school[field])), ...pupils];
}

/** The row of the template that shows how to fill it in. */
export function exampleRow(translators: SchoolTranslators): Cell[] {
  const enrolments = [
    { level: 'inicial', girls: 12, boys: 11 },
    { level: 'primaria', girls: 60, boys: 55 },
  ] as const;
  return schoolRow(translators, { ...factsOf(schoolFields, (name) => schoolField(name).example), enrolments });
}
