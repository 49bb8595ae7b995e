/**
 * npm test                 everything: types, style, layers, dead code, architecture, domain, actions, build, journeys.
 * npm test -- PART…        only static, domain, actions or e2e; what else is given goes to the runner (a file, -t 'name').
 *
 * Installs what it needs. The last line is `N passed, N failed`.
 */
import './lib/node-version.mjs';

import('./lib/testing.mjs').then(({ test }) => test(process.argv.slice(2)));
