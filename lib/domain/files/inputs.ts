import { z } from 'zod';
import { IdInput } from '../inputs';

/** A form's file: sent with it where no script runs, or piece by piece before it. */
export const AttachedFields = {
  file: z.file({ error: 'not-a-file' }).optional(),
  uploadId: IdInput.optional(),
};
export type Attached = { file?: File | undefined; uploadId?: string | undefined };

/** A part of a file: where it begins, and how many bytes the whole file has. */
export const PartInput = z.object({
  id: IdInput,
  from: z.coerce.number().int().min(0),
  of: z.coerce.number().int().min(1),
  name: z.string().max(400).default(''),
});
