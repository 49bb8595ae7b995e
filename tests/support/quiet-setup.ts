import { afterEach, expect } from 'vitest';

// `npm test -- long` tries each rule that is held by generated cases on many more of them.
if (process.env.APTHAPI_RUNS) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env.APTHAPI_RUNS) });
}

// What the code complains about on the console is a defect, even if every assertion holds.
const complaints: unknown[][] = [];
console.error = (...said) => complaints.push(said);

afterEach(() => {
  expect(complaints.splice(0), 'console.error was called').toEqual([]);
});
