/**
 * npm run bench                    what takes how long, on the production build: everything below, one after another.
 *   -- /page …                     answers of these pages; without any, of the public ones.
 *   -- work                        signing in, refusing a file.
 *   -- phone                       when a slow phone can use a page.
 *   -- lighthouse                  what Lighthouse says of four pages.
 */
import './lib/node-version.mjs';

await import('./lib/benching.mjs').then(({ bench }) => bench(process.argv.slice(2)));
