import fs from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

/** The measure of every language: keys and arguments of its sentences are types (the files *.d.json.ts beside them). */
const measure = './lib/messages/es-BO';

/** Headers that never change, on files of the build too. What a page may run, and https, is told by proxy.ts. */
const headers = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()' },
];

const withSentences = createNextIntlPlugin({
  requestConfig: './lib/messages/request.ts',
  experimental: {
    createMessagesDeclaration: fs
      .readdirSync(measure)
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${measure}/${name}`),
    messages: { path: './lib/messages', format: 'json', locales: 'infer', precompile: true },
  },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  // Title and description in the head for everybody: Next would send them late, in the body, to whoever it takes for a browser.
  htmlLimitedBots: /.*/,
  // Read from their folders when the first paper is asked for, not put into the bundles.
  serverExternalPackages: ['pdfkit', 'docx'],
  turbopack: { root: import.meta.dirname },
  // proxy.ts weighs what is sent and says kindly when it is too much: Next would tell an error. Its own limits stand a little above.
  experimental: { serverActions: { bodySizeLimit: '12mb' }, proxyClientMaxBodySize: '13mb' },
  headers: async () => [{ source: '/:path*', headers }],
};

export default withSentences(config);
