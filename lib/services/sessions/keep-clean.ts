import 'server-only';
import { hasLeftSome, removeStale } from '@/lib/data/identity/stale';
import { prisma } from '@/lib/platform/database';
import { log, logFault } from '@/lib/platform/log';

const minute = 60_000;
/** Goes of one cleaning: what is left after them waits an hour. */
const maxGoes = 20;

/**
 * Cleans once soon after the start and once every hour, in the background of the server; never keeps the process. Two servers
 * clean twice, which is the same.
 */
export function keepClean(): void {
  setTimeout(clean, minute).unref();
  setInterval(clean, 60 * minute).unref();
}

async function clean(): Promise<void> {
  try {
    for (let go = 0; go < maxGoes; go++) {
      const removed = await removeStale(prisma());
      log().info(removed, 'cleaned');
      if (!hasLeftSome(removed)) return;
    }
  } catch (error) {
    await logFault(error, 'cleaning');
  }
}
