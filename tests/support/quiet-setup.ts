import { afterEach, expect } from 'vitest';

// What the code complains about on the console is a defect, even if every assertion holds.
const complaints: unknown[][] = [];
console.error = (...said) => complaints.push(said);

afterEach(() => {
  expect(complaints.splice(0), 'console.error was called').toEqual([]);
});
