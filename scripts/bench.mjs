/** npm run bench [-- /page …]: how long the public pages take, on the production build with the demonstration. */
import './lib/node-version.mjs';

import('./lib/benching.mjs').then(({ bench }) => bench(process.argv.slice(2)));
