/**
 * Asked before anything else is read: an older Node fails on the rest, and says less. So nothing newer than Node 14 is
 * written here.
 */
const MAJOR = 20;
const MINOR = 19;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  console.error(
    `✗ Apthapi needs Node ${MAJOR}.${MINOR} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
