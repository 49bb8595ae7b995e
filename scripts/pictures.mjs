/**
 * npm run pictures [-- ROLE …]     every page of every role at 360 and 1280 px, light, dark and printed, into .data/pictures.
 *   -- --docs                      the pictures of README.md and docs/guia.md instead.
 */
import './lib/node-version.mjs';

await import('./lib/picturing.mjs').then(({ pictures }) => pictures(process.argv.slice(2)));
