import 'server-only';
import { z } from 'zod';
import type { MadeFile } from '@/lib/domain/jobs/job';
import { prisma } from '@/lib/platform/database';
import { type FlowingDownload, fileTypes } from './download';
import { readOwnJob } from './jobs';

const Made = z.object({ fileName: z.string(), lines: z.number(), bytes: z.number() });

/** What a job says of the file that it made; null where it made none. */
function fileMade(result: unknown): MadeFile | null {
  return Made.safeParse(result).data ?? null;
}

/** The file of one of one's own jobs, read piece by piece as it is sent; null where there is none, or none any more. */
export async function downloadJobFile(rawId: string): Promise<FlowingDownload | null> {
  const found = await readOwnJob(rawId);
  const made = found && fileMade(found.job.result);
  if (!found || !made) return null;
  const first = await readPart(found.job.id, 0);
  if (!first) return null;
  let part = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const bytes = part === 0 ? first : await readPart(found.job.id, part);
      part += 1;
      if (bytes) controller.enqueue(bytes);
      else controller.close();
    },
  });
  return { name: made.fileName, type: made.fileName.endsWith('.zip') ? 'application/zip' : fileTypes['csv-es'], body };
}

async function readPart(jobId: string, part: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await prisma().jobFilePart.findUnique({ where: { jobId_part: { jobId, part } }, select: { bytes: true } });
  return row && new Uint8Array(row.bytes);
}
