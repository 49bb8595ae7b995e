import { columnOf, fieldParts, type RecordField } from '@/lib/domain/records/fields';
import type { School } from '@/lib/domain/schools/school';
import { type SchoolFacts, type SchoolFieldName, schoolField, schoolFields } from '@/lib/domain/schools/school-fields';
import { coordinates, integer } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';
import { type SchoolTranslators, schoolCell } from '@/lib/messages/told/school-values';
import type { Translator } from '@/lib/messages/translator';

type Choice = { value: string; label: string };

/** A field as its form asks for it. */
export type SchoolQuestion = {
  name: string;
  field: RecordField;
  label: string;
  hint?: string | undefined;
  options: readonly Choice[];
};

/** Everything that the form of a school asks for, one by one or a part together. */
export function schoolQuestions(translators: SchoolTranslators, zones: readonly { id: string; name: string }[]) {
  const choices = (name: SchoolFieldName) =>
    name === 'zone' ? zones.map((zone) => ({ value: zone.id, label: zone.name })) : optionsOf(translators, name);
  return fieldParts(schoolFields).map(({ part, names }) => ({
    part,
    fields: names.map(
      (name): SchoolQuestion => ({
        name: columnOf(schoolFields, name),
        field: schoolField(name),
        label: translators.tSchools(`form.${name}`),
        hint: hintOf(translators.tSchools, name),
        options: choices(name),
      }),
    ),
  }));
}

type HintKey = `form.${Extract<keyof Messages['schools']['form'], `${SchoolFieldName}Hint`>}`;

/** Not every field needs one. */
function hintOf(t: Translator<'schools'>, field: SchoolFieldName): string | undefined {
  const key = `form.${field}Hint` as HintKey;
  return t.has(key) ? t(key) : undefined;
}

/** What a field is chosen from, in words; nothing where it is not chosen of a closed list. */
function optionsOf(translators: SchoolTranslators, field: SchoolFieldName): Choice[] {
  const { kind } = schoolField(field);
  return kind.is === 'option'
    ? kind.options.map((value) => ({ value, label: String(schoolCell(translators, field, value)) }))
    : [];
}

/** What is known of a school, as its page shows it: everything but its name, which is the title. */
export function schoolFactsTold(translators: SchoolTranslators, school: School): { label: string; value: string }[] {
  const { tSchools: t } = translators;
  return fieldParts(schoolFields).flatMap(({ part, names }) =>
    part
      ? [together[part](t, school)]
      : names
          .filter((name) => name !== 'name')
          .map((name) => ({ label: t(`form.${name}`), value: schoolValueTold(translators, name, school[name]) })),
  );
}

/** How the fields of a part are shown together. */
const together = {
  point: (t: Translator<'schools'>, { lat, lon }: SchoolFacts) => ({
    label: `${t('form.lat')}, ${t('form.lon').toLowerCase()}`,
    value: lat !== null && lon !== null ? coordinates(lat, lon) : '—',
  }),
  window: (t: Translator<'schools'>, { receivesFrom, receivesUntil }: SchoolFacts) => ({
    label: t('form.receivesFrom'),
    value: `${receivesFrom} – ${receivesUntil}`,
  }),
};

/** A field of a school in words; a dash where nothing is known. */
function schoolValueTold(
  translators: SchoolTranslators,
  field: SchoolFieldName,
  value: string | number | boolean | null,
): string {
  if (value === null || value === '') return '—';
  if (schoolField(field).kind.is === 'whole') return integer(Number(value));
  return String(schoolCell(translators, field, value));
}
