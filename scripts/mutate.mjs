/**
 * npm run mutate                   which changes to the rules no test notices: law, awards, matching, local purchase, offers.
 *   -- law offers …                only those modules of lib/domain.
 */
import './lib/node-version.mjs';

await import('./lib/mutating.mjs').then(({ mutate }) => mutate(process.argv.slice(2)));
