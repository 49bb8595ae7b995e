import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Everything a run writes that is not a build: database, secrets, uploads. Ignored by git. */
export const dataDir = path.join(root, '.data');

/** A path inside the checkout. @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);
