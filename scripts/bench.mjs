/**
 * npm run bench                    how long the public pages take, and what Lighthouse says of four, on the production build.
 *   -- /page …                     only these pages.
 *   -- lighthouse                  only Lighthouse.
 */
import './lib/node-version.mjs';

import('./lib/benching.mjs').then(({ bench }) => bench(process.argv.slice(2)));
