/** npm run reset [-- --yes]: removes the built-in database and what was uploaded to it. The next start begins afresh. */
import './lib/node-version.mjs';

await import('./lib/resetting.mjs').then(({ reset }) => reset());
