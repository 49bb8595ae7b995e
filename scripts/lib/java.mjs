import fs from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { Halt } from './halt.mjs';

/**
 * A Java for the HTML checker: the one that is named, the machine's own, or the distribution's, in this order.
 * @returns {Promise<string>} Its command.
 */
export async function findJava() {
  const { JAVA_HOME } = process.env;
  if (JAVA_HOME) {
    const named = path.join(JAVA_HOME, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
    if (fs.existsSync(named)) return named;
    throw new Halt(`JAVA_HOME names ${JAVA_HOME}, where there is no Java.`);
  }
  if (await answers()) return 'java';
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update']).catch(() => undefined);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'default-jre-headless']).catch(() => undefined);
    if (await answers()) return 'java';
  }
  throw new Halt('There is no Java for the HTML checker. Install one (apt-get install default-jre-headless) or set JAVA_HOME.');
}

const answers = () =>
  run('java', ['-version']).then(
    ({ code }) => code === 0,
    () => false,
  );
