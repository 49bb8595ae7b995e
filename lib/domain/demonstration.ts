/** By how much the demonstration's clock is moved at a time, in seconds; null comes back to its own present. */
export const clockSteps = { hour: 3600, day: 86_400, week: 7 * 86_400, month: 30 * 86_400, present: null } as const;
export type ClockStep = keyof typeof clockSteps;
export const clockStepNames = ['hour', 'day', 'week', 'month', 'present'] as const satisfies readonly ClockStep[];

/** Farthest that the demonstration's clock may be ahead of its own present, in seconds: two years. */
export const greatestAhead = 2 * 366 * 86_400;
