import { factParts, factsOf } from '@/lib/domain/records/fields';
import type { FieldChange } from '@/lib/domain/schools/difference';
import { schoolLevels } from '@/lib/domain/schools/levels';
import type { School } from '@/lib/domain/schools/school';
import {
  listedFields,
  type SchoolFacts,
  type SchoolFieldName,
  schoolField,
  schoolFields,
} from '@/lib/domain/schools/school-fields';
import { type Choice, fieldQuestions, optionsInWords } from '@/lib/messages/field-questions';
import type { Translator } from '@/lib/messages/translator';
import { coordinates, integer } from './format';
import { schoolOptionsEs, schoolsEs } from './schools';

type Value = string | number | boolean | null;
type Cell = string | number | null;

const optionsEs: Readonly<Partial<Record<SchoolFieldName, Readonly<Record<string, string>>>>> = schoolOptionsEs;

/** What a field is chosen from, in words; nothing where it is not chosen of a closed list. */
function optionsOf(t: Translator<'ui'>, field: SchoolFieldName): Choice[] {
  return optionsInWords(schoolField(field), (value) => String(schoolCell(t, field, value)));
}

/** A value that a list changes, as `FieldChange` tells it, in words. */
export function changedValue(t: Translator<'ui'>, field: FieldChange['field'], told: string): string {
  if (told === '') return '—';
  const known = listedFields.find((one) => one === field);
  if (field === 'active' || (known && schoolField(known).kind.is === 'flag')) return told === 'si' ? t('yes') : t('no');
  return known ? String(schoolCell(t, known, told)) : told;
}

const words = schoolsEs.form;
const hints: Readonly<Partial<Record<`${SchoolFieldName}Hint`, string>>> = words;

/** Everything that the form of a school asks for, one by one or a part together. */
export function schoolQuestions(t: Translator<'ui'>, zones: readonly { id: string; name: string }[]) {
  return fieldQuestions(schoolFields, {
    label: (name) => words[name],
    hint: (name) => hints[`${name}Hint`],
    choices: (name) => (name === 'zone' ? zones.map((zone) => ({ value: zone.id, label: zone.name })) : optionsOf(t, name)),
  });
}

/** What is known of a school, as its page shows it: everything but its name, which is the title. */
export function schoolFactsEs(t: Translator<'ui'>, school: School): { label: string; value: string }[] {
  return factParts(schoolFields).flatMap(({ part, names }) =>
    part ? [together[part](school)] : names.map((name) => ({ label: words[name], value: schoolValueEs(t, name, school[name]) })),
  );
}

/** How the fields of a part are shown together. */
const together = {
  point: ({ lat, lon }: SchoolFacts) => ({
    label: `${words.lat}, ${words.lon.toLowerCase()}`,
    value: lat !== null && lon !== null ? coordinates(lat, lon) : '—',
  }),
  window: ({ receivesFrom, receivesUntil }: SchoolFacts) => ({
    label: words.receivesFrom,
    value: `${receivesFrom} – ${receivesUntil}`,
  }),
};

/** A field of a school in words; a dash where nothing is known. */
function schoolValueEs(t: Translator<'ui'>, field: SchoolFieldName, value: Value): string {
  if (value === null || value === '') return '—';
  if (schoolField(field).kind.is === 'whole') return integer(Number(value));
  return String(schoolCell(t, field, value));
}

/** A school as our lists write it, so that they can be read again: its fields, then its pupils by level and sex. */
export function schoolRow(t: Translator<'ui'>, school: Pick<School, SchoolFieldName | 'enrolments'>): Cell[] {
  const pupils = schoolLevels.flatMap((level) => {
    const enrolment = school.enrolments.find((one) => one.level === level);
    return [enrolment?.girls ?? null, enrolment?.boys ?? null];
  });
  return [...listedFields.map((field) => schoolCell(t, field, school[field])), ...pupils];
}

/** The row of the template that shows how to fill it in. */
export function exampleRow(t: Translator<'ui'>): Cell[] {
  const enrolments = [
    { level: 'inicial', girls: 12, boys: 11 },
    { level: 'primaria', girls: 60, boys: 55 },
  ] as const;
  return schoolRow(t, { ...factsOf(schoolFields, (name) => schoolField(name).example), enrolments });
}

function schoolCell(t: Translator<'ui'>, field: SchoolFieldName, value: Value): Cell {
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  return optionsEs[field]?.[String(value)] ?? value;
}
