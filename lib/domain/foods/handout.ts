import type { Grams } from '../units';

/** How a product reaches a pupil: `whole` units that nobody opens, or a part of what the school opens and shares out. */
export const handouts = ['whole', 'shared'] as const;
export type Handout = (typeof handouts)[number];

export type HandedOut = { unitGrams: Grams; handout: Handout };

/** @returns whole units that one pupil is handed for so many grams: half a sealed bag is no portion, so it is rounded up */
function unitsPerPupil(unitGrams: Grams, grams: Grams): number {
  return Math.ceil(grams / unitGrams);
}

/** @returns what a pupil really gets for the grams that a ration says: of a sealed bag of 206 g, all 206 even where it says 200 */
export function gramsHandedOut({ unitGrams, handout }: HandedOut, grams: Grams): Grams {
  return handout === 'whole' ? unitsPerPupil(unitGrams, grams) * unitGrams : grams;
}

/**
 * Units that one school needs for one serving to groups of pupils.
 * Whole: each pupil's, so that there are never fewer units than servings. Shared: what all of them eat, rounded up once.
 */
export function unitsToServe({ unitGrams, handout }: HandedOut, groups: readonly { pupils: number; grams: Grams }[]): number {
  if (handout === 'whole') return groups.reduce((sum, { pupils, grams }) => sum + pupils * unitsPerPupil(unitGrams, grams), 0);
  return Math.ceil(groups.reduce((sum, { pupils, grams }) => sum + pupils * grams, 0) / unitGrams);
}
