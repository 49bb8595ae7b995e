import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Everything a run writes that is not a build: database, secrets, reports. DATA_DIR puts it elsewhere; ignored by git where it is. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');

/** A path inside the checkout. @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);
