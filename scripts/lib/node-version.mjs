/**
 * Asked before anything else is read: an older Node fails on the rest, and says less. So nothing newer than Node 14 is
 * written here.
 */
const NEEDED = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `✗ Apthapi needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
