/** Preloaded into a child of ours: when its parent is gone, even killed, the child ends and leaves its port. */
const parent = process.ppid;

setInterval(() => parentIsGone() && process.exit(1), 250).unref();

function parentIsGone() {
  if (process.ppid !== parent) return true;
  try {
    process.kill(parent, 0); // where a child is not handed to another parent, as on Windows
    return false;
  } catch {
    return true;
  }
}
