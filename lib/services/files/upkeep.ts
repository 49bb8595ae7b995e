import 'server-only';
import { sweepContents } from '@/lib/data/files/contents';
import { countPastTime, letGoOfOld } from '@/lib/data/files/files';
import { deleteOldUploads } from '@/lib/data/files/uploads';
import { retentionOf, retentionTurns } from '@/lib/domain/files/retention';
import type { Db } from '@/lib/platform/database';

/** Hours for which a file on its way waits for its form. */
const uploadHours = 48;

/**
 * The daily work on files. What is past its time is reported for a month before it is let go of; kinds whose time nobody confirmed are
 * not touched.
 */
export async function keepFilesUp(db: Db, now: Date, periods = retentionOf) {
  const turns = retentionTurns(now, periods);
  const uploads = await deleteOldUploads(db, uploadHours);
  const removed = await letGoOfOld(db, turns, now);
  const reported = await countPastTime(db, turns);
  return { uploads, reported, removed, contents: await sweepContents(db) };
}
