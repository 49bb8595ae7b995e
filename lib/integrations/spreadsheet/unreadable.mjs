/**
 * Why a file could not be read as a table. Each has one sentence that says what to do.
 * @typedef {'too-large' | 'too-heavy' | 'too-slow' | 'not-a-table' | 'damaged' | 'empty' | 'locked' | 'old-excel'
 *   | 'binary-excel' | 'open-document' | 'numbers' | 'web-page' | 'pdf' | 'old-exchange' | 'letters'} TableProblem
 */

/** A file that will not be read, with its reason. */
export class Unreadable extends Error {
  /** @param {TableProblem} problem */
  constructor(problem) {
    super(problem);
    this.problem = problem;
  }
}
