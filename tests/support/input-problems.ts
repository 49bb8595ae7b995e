import type { z } from 'zod';

/** What is wrong with what a form sends, `field problem`, in the order of the fields' names; none: it is read. */
export function inputProblems(schema: z.ZodType, input: unknown): string[] {
  const read = schema.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).sort();
}
