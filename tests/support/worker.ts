import type { ChildProcess } from 'node:child_process';
import { spawnWorker } from '@/scripts/lib/children.mjs';

/** A real worker process on the database of this process's environment, as `npm run worker` starts one. */
export type WorkerProcess = {
  /** As a machine that loses its power would end it. */
  kill: () => Promise<void>;
  /** As an operator would. @returns its exit code */
  stop: () => Promise<number | null>;
};

/** @returns once it takes jobs */
export async function startWorkerProcess(): Promise<WorkerProcess> {
  const child = spawnWorker({ ...process.env, LOG_LEVEL: 'info' });
  await said(child, 'worker ready');
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

/** Waits for a word of it. @throws Error with what it said, when it ended without it */
function said(child: ChildProcess, word: string): Promise<void> {
  let all = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        all += chunk;
        if (all.includes(word)) resolve();
      });
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}:\n${all}`)));
  });
}
