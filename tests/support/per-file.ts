import { expect } from 'vitest';

/** Made once in each file of tests: modules are read once for all, and each file finds a database of its own. */
export function perFile<Value>(make: () => Value): () => Value {
  let made: { file: string | undefined; value: Value } | undefined;
  return () => {
    const file = expect.getState().testPath;
    if (made?.file !== file) made = { file, value: make() };
    return made?.value as Value;
  };
}
