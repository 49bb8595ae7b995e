import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

/** Pictures to look at and to show, of the production build that `npm run pictures` serves at APTHAPI_URL. Nothing is asserted. */
export default defineConfig({ ...e2e, outputDir: '../../.data/test/pictures', timeout: 600_000 });
