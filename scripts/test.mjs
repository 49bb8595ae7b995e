/**
 * npm test                 everything: types, style, layers, dead code, architecture, domain, actions, build, journeys.
 * npm test -- PART…        only static, domain, actions or e2e; what else is given goes to the runner (a file, -t 'name').
 * npm test -- fast         in a minute: types, style, architecture, domain, and the action tests nearest to what changed. No browser.
 * npm test -- long         what takes long and rarely fails: the rules of the domain on a hundred times as many generated cases, and the steps of
 *                          the container file in a clean folder.
 *
 * Installs what it needs. The last line is `N passed, N failed`.
 */
import './lib/node-version.mjs';

await import('./lib/testing.mjs').then(({ test }) => test(process.argv.slice(2)));
