/**
 * npm run worker    does what people and the clock left to be done, beside `npm start` or on a machine of its own (DATABASE_URL).
 *                   `npm start` runs one already; more of them share the work.
 */
import './lib/node-version.mjs';

await import('./lib/working.mjs').then(({ work }) => work());
