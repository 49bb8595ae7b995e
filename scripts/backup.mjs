/** npm run backup: copies the built-in database while it runs, and keeps every change from there on. */
import './lib/node-version.mjs';

await import('./lib/backup.mjs').then(({ backup }) => backup());
