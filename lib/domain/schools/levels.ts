/** Levels of schooling that the ACE serves, youngest first. */
export const schoolLevels = ['inicial', 'primaria', 'secundaria', 'especial'] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/** Pupils of one school or of many, by level. */
export type PupilsByLevel = Readonly<Record<SchoolLevel, number>>;

export type Enrolment = { level: SchoolLevel; girls: number; boys: number };

/** The largest school of Bolivia has some 3,000 pupils: above this a figure is a slip of the finger. */
export const maxPupils = 20_000;

export const nobody: PupilsByLevel = { inicial: 0, primaria: 0, secundaria: 0, especial: 0 };

/** @returns girls and boys of each level together. */
export function pupilsByLevel(enrolments: readonly Enrolment[]): PupilsByLevel {
  const pupils: Record<SchoolLevel, number> = { ...nobody };
  for (const { level, girls, boys } of enrolments) pupils[level] += girls + boys;
  return pupils;
}

export function allPupils(pupils: PupilsByLevel): number {
  return schoolLevels.reduce((sum, level) => sum + pupils[level], 0);
}
