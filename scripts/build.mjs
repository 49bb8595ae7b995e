/** npm run build: installs and builds what is missing, so that a start only serves. It needs no database and no secret. */
import './lib/node-version.mjs';

await import('./lib/building.mjs').then(({ buildAhead }) => buildAhead());
