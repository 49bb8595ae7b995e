/** npm run secrets: new secrets of the installation. Everybody signs in again; sealed offers open and printed cards lead on as before. */
import './lib/node-version.mjs';

await import('./lib/rotating.mjs').then(({ rotate }) => rotate());
