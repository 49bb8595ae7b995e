import { CheckField, RadioField, SelectField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { type Enrolment, schoolLevels } from '@/lib/domain/schools/levels';
import { areas, type School, usualWindow } from '@/lib/domain/schools/school';
import { numberTyped } from '@/lib/messages/es/format';
import { areasEs, levelsEs, schoolsEs } from '@/lib/messages/es/schools';
import { WindowFields } from './window-fields';

const words = schoolsEs.form;

export type EditedSchool = Omit<School, 'enrolments'> & {
  zoneId: string;
  enrolments: readonly (Enrolment & { source?: string })[];
};

/** Fields of a school: who it is, where the food is left, and its pupils of one year. */
export function SchoolFields({
  zones,
  year,
  editing,
}: {
  zones: readonly { id: string; name: string }[];
  year: number;
  editing: boolean;
}) {
  return (
    <>
      <Field name="name" label={words.name} />
      <Field name="code" label={words.code} hint={words.codeHint} width={30} />
      <RadioField name="area" label={words.area} options={areas.map((area) => ({ value: area, label: areasEs[area] }))} />
      <SelectField
        name="zoneId"
        label={words.zone}
        hint={words.zoneHint}
        options={zones.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field name="place" label={words.place} hint={words.placeHint} optional />
      <div className="halves">
        <Field name="lat" label={words.lat} hint={words.latHint} inputMode="text" optional />
        <Field name="lon" label={words.lon} hint={words.lonHint} inputMode="text" optional />
      </div>
      <WindowFields />
      <fieldset className="field-stack">
        <legend className="list-title">{words.enrolment(year)}</legend>
        <Hidden name="year" value={year} />
        {schoolLevels.map((level, i) => (
          <fieldset key={level}>
            <legend className="eyebrow">{levelsEs[level]}</legend>
            <Hidden name={`enrolments[${i}].level`} value={level} />
            <div className="halves">
              <WholeField name={`enrolments[${i}].girls`} label={words.girls} width={6} optional />
              <WholeField name={`enrolments[${i}].boys`} label={words.boys} width={6} optional />
            </div>
          </fieldset>
        ))}
        <Field name="source" label={words.source} hint={words.sourceHint} optional />
      </fieldset>
      {editing && <CheckField name="retired" label={words.retired} hint={words.retiredHint} />}
    </>
  );
}

/** What the fields start with. */
export function schoolValues(school?: EditedSchool): Record<string, string> {
  if (!school) return { area: 'rural', ...usualWindow };
  const degrees = (value: number | null) => (value === null ? '' : numberTyped(value));
  const pupils = schoolLevels.flatMap((level, i) => {
    const enrolment = school.enrolments.find((one) => one.level === level);
    return enrolment
      ? [[`enrolments[${i}].girls`, String(enrolment.girls)] as const, [`enrolments[${i}].boys`, String(enrolment.boys)] as const]
      : [];
  });
  return {
    ...Object.fromEntries(pupils),
    name: school.name,
    code: school.code,
    area: school.area,
    zoneId: school.zoneId,
    place: school.place,
    lat: degrees(school.lat),
    lon: degrees(school.lon),
    receivesFrom: school.receivesFrom,
    receivesUntil: school.receivesUntil,
    source: school.enrolments[0]?.source ?? '',
    retired: school.active ? '' : 'on',
  };
}
