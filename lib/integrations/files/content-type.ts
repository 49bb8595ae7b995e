import 'server-only';
import type { FileProblem, FileType } from '@/lib/domain/files/file';
import { officeType } from './office';

const signatures = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const;
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of .doc and .xls, and of a DOCX or XLSX with a password. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What a file is by its first bytes; of a zip by its parts. Readers of PDF take what does not begin with its sign too: here it has to,
 * so that nothing is two things at once.
 */
export function contentType(bytes: Uint8Array): { type: FileType } | { problem: FileProblem } {
  const begins = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  for (const type of ['pdf', 'png', 'jpeg'] as const) if (begins(signatures[type])) return { type };
  if (begins(oldOffice)) return { problem: 'old-office' };
  const type = begins(zip) ? officeType(bytes) : null;
  return type ? { type } : { problem: 'unknown' };
}
