const development = process.argv.includes('dev');

/**
 * Next writes inline scripts into every page, static ones too, where no nonce can be: inline scripts are allowed, every
 * other origin is not. Pages carry no HTML that a person wrote, so an injected script would first have to get past React.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Title and description in the head for everybody: Next would send them late, in the body, to whoever it takes for a browser.
  htmlLimitedBots: /.*/,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types of the whole checkout, scripts and tests included; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()' },
      ],
    },
  ],
};
