/**
 * Lets plain Node import what Next's server imports. Next swaps this one module when it bundles server code, because the
 * browser's half of `next/navigation` calls React functions that the react-server build leaves out; outside the bundler
 * the same swap is made here. Use together with `--conditions=react-server`.
 */
import Module, { register } from 'node:module';

const loader = /** @type {any} */ (Module);
const resolve = loader._resolveFilename;

loader._resolveFilename = function (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) {
  const wanted = request.endsWith('/dist/client/components/navigation') ? `${request}.react-server` : request;
  return resolve.call(this, wanted, ...rest);
};

/** What next-intl's plugin tells Next's bundler: where the language of a request, and with it the sentences, are found. */
const sentences = new URL('../../lib/messages/request.ts', import.meta.url).href;
register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (specifier, context, next) => next(specifier === 'next-intl/config' ? '${sentences}' : specifier, context);`,
  )}`,
);
