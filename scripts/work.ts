/** A worker on DATABASE_URL: does what people and the clock asked for, until it is ended. Run by `npm start` and `npm run worker`. */
import { startWorker } from '@/lib/jobs/worker';

const worker = await startWorker((error) => {
  console.error(`The worker lost its database: ${error.message}`);
  process.exit(1);
});

let isEnding = false;
/** A second signal, as a terminal sends to all that it started, ends nothing sooner. */
const end = async () => {
  if (isEnding) return;
  isEnding = true;
  await worker.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
