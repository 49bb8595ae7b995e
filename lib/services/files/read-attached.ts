import 'server-only';
import { sha256Of } from '@/lib/data/files/contents';
import { readUploaded } from '@/lib/data/files/uploads';
import type { Actor } from '@/lib/domain/access/actor';
import { type FileKind, type FileProblem, fileLimitBytes, pictureLimits, typesOfKind } from '@/lib/domain/files/file';
import type { Attached } from '@/lib/domain/files/inputs';
import { Refusal } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import { cleanLine } from '@/lib/domain/text';
import { type Examined, examineFile } from '@/lib/integrations/files/examine';
import { Turnstile } from '@/lib/platform/turnstile';

/** A file that was looked at, before it is kept. */
export type ReadFile = Examined & { kind: FileKind; name: string; sentSha256: string; uploadId: string | null };

/** What a form brings: a file that can be kept, none, or one of which the last part has not come. */
export type ReadAttached = ReadFile | null | 'incomplete';

/** Files looked at at once: a picture of 64 million dots takes some 200 MB while it is drawn. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 20 });

const why: Readonly<Record<FileProblem, RefusalCode>> = {
  unknown: 'attachment-kind',
  damaged: 'attachment-damaged',
  locked: 'attachment-locked',
  active: 'attachment-active',
  heavy: 'attachment-heavy',
  'old-office': 'attachment-old-office',
  'huge-picture': 'picture-too-big',
};

/**
 * The file of a form, sent with it or piece by piece before it; what it is its content says. Slow: never inside of a transaction.
 * @throws Refusal attachment-* | picture-too-big | attachments-waiting, on the field `file`
 */
export async function readAttached(actor: Actor, kind: FileKind, { file, uploadId }: Attached): Promise<ReadAttached> {
  if (!file && !uploadId) return null;
  if (file && file.size > fileLimitBytes) throw refusal('attachment-too-large', { most: fileLimitBytes / 1_048_576 });
  const sent = file
    ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    : await readUploaded({ userId: actor.userId, id: uploadId ?? '' });
  // Once the form is done its parts are gone: whether this is that form again is known only later.
  if (!sent) return 'incomplete';
  if (sent.bytes.length === 0) throw refusal('attachment-damaged');
  const passed = await turnstile.pass(() => examineFile(sent.bytes));
  if (!passed) throw refusal('attachments-waiting');
  const found = passed.value;
  if ('problem' in found) throw refusal(why[found.problem], { side: pictureLimits.side });
  if (!typesOfKind[kind].includes(found.type)) throw refusal('attachment-kind');
  const name = cleanLine(sent.name.replace(/^.*[/\\]/, '')).slice(0, 120) || 'archivo';
  return { ...found, kind, name, sentSha256: sha256Of(sent.bytes), uploadId: file ? null : (uploadId ?? null) };
}

const refusal = (code: RefusalCode, params = {}) => new Refusal(code, params, 'file');
