import fs from 'node:fs';
import path from 'node:path';

export const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((name) => (/\.tsx?$/.test(name) ? [`${folder}/${name}`] : []));

export const readSource = (file: string) => fs.readFileSync(file, 'utf8');

/** The files of the product that a file imports for more than types. */
export function importedBy(file: string): string[] {
  return [...readSource(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].flatMap(([, from = '']) => {
    const target = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? path.join(path.dirname(file), from) : null;
    const found = target && [`${target}.ts`, `${target}.tsx`].find((one) => fs.existsSync(one));
    return found ? [found] : [];
  });
}

/** All that these files stand on; what `beyond` names is not entered. */
export function reachedFrom(roots: readonly string[], beyond: (file: string) => boolean = () => false): Set<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file) || beyond(file)) continue;
    reached.add(file);
    waiting.push(...importedBy(file));
  }
  return reached;
}
