import { defineConfig } from '@playwright/test';

/** Journeys in a real Chromium against the production build that `npm test` serves at APTHAPI_URL. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.data/test/journeys',
  workers: 1, // one demonstration, which the journeys change one after another
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: process.env.APTHAPI_URL,
    locale: 'es-BO',
    timezoneId: 'America/La_Paz',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
