import path from 'node:path';
import { dataDir } from './paths.mjs';

/** Where a run of the tests leaves its reports, screenshots and the server's log. */
export const reportsDir = path.join(dataDir, 'test');
