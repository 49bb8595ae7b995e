import 'server-only';
import type { FileProblem, FileType } from '@/lib/domain/files/file';
import { contentType } from './content-type';
import { officeProblem } from './office';
import { pdfProblem } from './pdf';
import { redrawPicture } from './picture';

/** What is kept of a file: of a picture what was drawn anew, of the rest what was sent. */
export type Examined = { type: FileType; content: Uint8Array<ArrayBuffer>; view: Uint8Array<ArrayBuffer> | null };

/** Looks at what somebody sends, by its content alone. Whoever calls it sees to it that few are looked at at once. */
export async function examineFile(bytes: Uint8Array<ArrayBuffer>): Promise<Examined | { problem: FileProblem }> {
  const found = contentType(bytes);
  if ('problem' in found) return found;
  const { type } = found;
  if (type === 'jpeg' || type === 'png') {
    const picture = await redrawPicture(bytes);
    return typeof picture === 'string' ? { problem: picture } : { type: 'jpeg', content: picture.kept, view: picture.view };
  }
  const problem = type === 'pdf' ? await pdfProblem(bytes) : await officeProblem(bytes);
  return problem ? { problem } : { type, content: bytes, view: null };
}
