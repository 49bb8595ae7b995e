/**
 * npm start            installs, prepares and serves Apthapi; with the demonstration on a first run.
 *   -- --empty         without the demonstration: asks for the first administrator instead.
 *   -- --demo          loads the demonstration into the server of DATABASE_URL too.
 * npm run dev          serves for development, rebuilt as files change.
 *
 * Listens on this machine only: HOST=0.0.0.0 lets others in. PORT chooses the port (3000), DATABASE_URL a PostgreSQL of your own; without it a real one is started from .data/.
 */
import './lib/node-version.mjs';

await import('./lib/starting.mjs').then(({ start }) => start());
