import { startingValues } from '@/components/records/starting-values';
import { type Enrolment, schoolLevels } from '@/lib/domain/schools/levels';
import type { School } from '@/lib/domain/schools/school';
import { schoolFields } from '@/lib/domain/schools/school-fields';

export type EditedSchool = Omit<School, 'enrolments'> & {
  zoneId: string;
  enrolments: readonly (Enrolment & { source?: string })[];
};

/** What the fields start with. */
export function schoolValues(school?: EditedSchool): ReturnType<typeof startingValues> {
  const pupils = schoolLevels.flatMap((level, i) => {
    const enrolment = school?.enrolments.find((one) => one.level === level);
    return enrolment
      ? [[`enrolments[${i}].girls`, String(enrolment.girls)] as const, [`enrolments[${i}].boys`, String(enrolment.boys)] as const]
      : [];
  });
  const rest: Record<string, string> = school
    ? { source: school.enrolments[0]?.source ?? '', retired: school.active ? '' : 'on' }
    : {};
  return { ...startingValues(schoolFields, school), ...Object.fromEntries(pupils), ...rest };
}
