export const areas = ['urban', 'rural'] as const;
export type Area = (typeof areas)[number];
