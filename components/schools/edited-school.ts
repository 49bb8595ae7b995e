import { typedValue } from '@/components/records/typed-value';
import { columnOf } from '@/lib/domain/records/fields';
import { type Enrolment, schoolLevels } from '@/lib/domain/schools/levels';
import type { School } from '@/lib/domain/schools/school';
import { listedFields, schoolField, schoolFields } from '@/lib/domain/schools/school-fields';

export type EditedSchool = Omit<School, 'enrolments'> & {
  zoneId: string;
  enrolments: readonly (Enrolment & { source?: string })[];
};

/** What the fields start with. */
export function schoolValues(school?: EditedSchool): Record<string, string> {
  const facts = listedFields.map((name) => {
    const value = school ? school[columnOf(schoolFields, name)] : schoolField(name).usual;
    return [columnOf(schoolFields, name), typedValue(value)] as const;
  });
  const pupils = schoolLevels.flatMap((level, i) => {
    const enrolment = school?.enrolments.find((one) => one.level === level);
    return enrolment
      ? [[`enrolments[${i}].girls`, String(enrolment.girls)] as const, [`enrolments[${i}].boys`, String(enrolment.boys)] as const]
      : [];
  });
  const rest: Record<string, string> = school
    ? { source: school.enrolments[0]?.source ?? '', retired: school.active ? '' : 'on' }
    : {};
  return { ...Object.fromEntries([...facts, ...pupils].filter(([, value]) => school || value !== '')), ...rest };
}
