import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { dataDir } from './paths.mjs';

/** Losing it ends every session and leaves sealed offers closed for ever: whoever runs this for real keeps a copy. */
export const secretsFile = path.join(dataDir, 'secrets.json');

/**
 * The environment of the application's own processes: what the operator set wins; the secrets are made once and kept.
 * @param {{ databaseUrl: string, port: number }} run
 * @returns {NodeJS.ProcessEnv}
 */
export function applicationEnv({ databaseUrl, port }) {
  const { MIGRATION_DATABASE_URL: _, ...given } = process.env; // whoever answers people owns nothing
  const url = given.APTHAPI_URL ?? `http://localhost:${port}`;
  return {
    ...keptSecrets(),
    NEXTAUTH_URL: url,
    NEXT_TELEMETRY_DISABLED: '1',
    ...given,
    APTHAPI_URL: url,
    DATABASE_URL: databaseUrl,
  };
}

/** @typedef {{ AUTH_SECRET: string, SEALING_KEY: string, SEALING_KEYS_BEFORE?: string }} Secrets */

const newSecrets = () => ({
  AUTH_SECRET: randomBytes(32).toString('base64url'),
  SEALING_KEY: randomBytes(32).toString('base64'),
});

/** @returns {Secrets} */
function keptSecrets() {
  const kept = readJson(secretsFile);
  if (kept?.AUTH_SECRET && kept?.SEALING_KEY) return kept;
  const made = { ...newSecrets(), ...kept };
  writeJson(secretsFile, made);
  return made;
}

/**
 * New secrets, after which the earlier sealing keys still open what they sealed.
 * @param {Secrets} now @returns {Required<Secrets>}
 */
export const rotated = ({ SEALING_KEY, SEALING_KEYS_BEFORE = '' }) => ({
  ...newSecrets(),
  SEALING_KEYS_BEFORE: `${SEALING_KEY} ${SEALING_KEYS_BEFORE}`.trim(),
});
