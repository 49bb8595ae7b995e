import { Refusal } from '../refusal';

export const jobStates = ['waiting', 'running', 'done', 'refused', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/**
 * Every legal move of a job. A run that met a fault, or whose worker was killed, goes back to waiting until its tries are used up.
 * What was refused by a rule is asked for anew, on a page that shows what changed; only what failed is sent again as it is.
 */
const jobMoves: Readonly<Record<JobState, readonly JobState[]>> = {
  waiting: ['running', 'failed', 'cancelled'],
  running: ['waiting', 'done', 'refused', 'failed', 'cancelled'],
  failed: ['waiting', 'cancelled'],
  done: [],
  refused: [],
  cancelled: [],
};

export function isJobOver(state: JobState): boolean {
  return state !== 'waiting' && state !== 'running';
}

export function mayJobMove(from: JobState, to: JobState): boolean {
  return jobMoves[from].includes(to);
}

/** @throws Refusal wrong-step when the map has no such move from where the job stands */
export function assertJobMove({ state }: { state: JobState }, to: JobState): void {
  if (!mayJobMove(state, to)) throw new Refusal('wrong-step');
}
