/** npm run restore [-- --at "2026-11-29 10:00"] [--yes]: the built-in database as it stood at an instant; without one, as late as can be. */
import './lib/node-version.mjs';

await import('./lib/restoring.mjs').then(({ restore }) => restore());
