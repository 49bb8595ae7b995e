import { CliError } from './errors.mjs';
import { readJson, writeJson } from './files.mjs';
import { leaseHolder } from './lease.mjs';
import { ownHomes } from './postgres-place.mjs';
import { forgetPasswords } from './roles.mjs';
import { rotated, secretsFile } from './secrets.mjs';
import { main } from './stopping.mjs';

export const rotate = () =>
  main(async () => {
    const { AUTH_SECRET, SEALING_KEY, SEALING_KEYS_BEFORE } = process.env;
    if (AUTH_SECRET && SEALING_KEY) {
      const next = rotated({ AUTH_SECRET, SEALING_KEY, ...(SEALING_KEYS_BEFORE && { SEALING_KEYS_BEFORE }) });
      console.log(
        '# The secrets are in the environment. Put these there, for every server and worker at once, and start them again:',
      );
      for (const [name, value] of Object.entries(next)) console.log(`${name}='${value}'`);
      return;
    }
    if (AUTH_SECRET || SEALING_KEY)
      throw new CliError('Set both AUTH_SECRET and SEALING_KEY, or neither: one alone cannot be renewed.');
    const holder = ownHomes().flatMap((home) => leaseHolder(home) ?? [])[0];
    if (holder) throw new CliError(`The installation is in use by ${holder.what} (process ${holder.pid}). Stop that first.`);
    const kept = readJson(secretsFile);
    if (!kept?.SEALING_KEY) throw new CliError(`There are no secrets in ${secretsFile} yet: the first start makes them.`);
    writeJson(secretsFile, rotated(kept));
    for (const home of ownHomes()) forgetPasswords(home);
    console.log(
      `New secrets are in ${secretsFile}: copy it to its other place again. Everybody signs in anew at the next start.`,
    );
  });
