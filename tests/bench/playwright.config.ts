import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

/** Times of the production build that `npm run bench` serves at APTHAPI_URL. Nothing is judged. */
export default defineConfig({ ...e2e, outputDir: '../../.data/test/bench' });
