import { factParts } from '@/lib/domain/records/fields';
import type { School } from '@/lib/domain/schools/school';
import { type SchoolFacts, type SchoolFieldName, schoolField, schoolFields } from '@/lib/domain/schools/school-fields';
import { fieldQuestions, optionsInWords, saidOf } from '@/lib/messages/field-questions';
import { coordinates, integer } from '@/lib/messages/format';
import { type SchoolTranslators, schoolCell } from '@/lib/messages/told/school-values';
import type { Translator } from '@/lib/messages/translator';

/** Everything that the form of a school asks for, one by one or a part together. */
export function schoolQuestions(translators: SchoolTranslators, zones: readonly { id: string; name: string }[]) {
  const { tSchools: t } = translators;
  const options = (name: SchoolFieldName) =>
    optionsInWords(schoolField(name), (value) => String(schoolCell(translators, name, value)));
  return fieldQuestions(schoolFields, {
    label: (name) => t(`form.${name}`),
    hint: (name) => saidOf(t, `form.${name}Hint`),
    choices: (name) => (name === 'zone' ? zones.map((zone) => ({ value: zone.id, label: zone.name })) : options(name)),
  });
}

/** What is known of a school, as its page shows it: everything but its name, which is the title. */
export function schoolFactsTold(translators: SchoolTranslators, school: School): { label: string; value: string }[] {
  const { tSchools: t } = translators;
  return factParts(schoolFields).flatMap(({ part, names }) =>
    part
      ? [together[part](t, school)]
      : names.map((name) => ({ label: t(`form.${name}`), value: schoolValueTold(translators, name, school[name]) })),
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
