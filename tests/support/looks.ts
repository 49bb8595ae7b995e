import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { __unstable__loadDesignSystem as loadDesignSystem } from 'tailwindcss';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const SHEET = 'app/globals.css';

/** Every style sheet, from the root, with its text. */
export const sheets: readonly { file: string; text: string }[] = [
  SHEET,
  ...fs
    .readdirSync(path.join(root, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.posix.join('components', name)),
].map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));

/** Names of classes for which a sheet has a rule. */
const classesOfSheets: ReadonlySet<string> = new Set(
  sheets.flatMap(({ text }) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  ),
);

const design = await loadDesignSystem(fs.readFileSync(path.join(root, SHEET), 'utf8'), {
  base: path.join(root, 'app'),
  loadStylesheet: async (id, base) => {
    const file = id === 'tailwindcss' ? createRequire(import.meta.url).resolve('tailwindcss/index.css') : path.resolve(base, id);
    return { path: file, base: path.dirname(file), content: fs.readFileSync(file, 'utf8') };
  },
});

/** Which of these names are utilities of the theme that app/globals.css sets up. */
function utilitiesAmong(names: readonly string[]): ReadonlySet<string> {
  const css = design.candidatesToCss([...names]);
  return new Set(names.filter((_, at) => css[at] !== null));
}

/** Sources of parts and pages. Share images are laid out by next/og, which no sheet reaches: they have a scale of their own. */
export const partSources: readonly { file: string; text: string }[] = ['components', 'app'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name))
    .filter((file) => !file.startsWith('components/share/'))
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') })),
);

/** The texts of each source, each cut into its words. */
const spoken = partSources.map(({ file, text }) => ({
  file,
  texts: textsIn(file, text).map((one) => one.split(/\s+/).filter(Boolean)),
}));
const known = new Set([...classesOfSheets, ...utilitiesAmong([...new Set(spoken.flatMap(({ texts }) => texts.flat()))])]);

/** @returns the names of classes that mean something in a part: those of the sheets, and the utilities that parts use */
export const classNames = (): ReadonlySet<string> => known;

export type Worn = { file: string; name: string };

/** Names of classes as parts wear them: the words of every text that is made of classes for more than its half, and lone ones. */
export function wornNames(): Worn[] {
  const isLook = (names: readonly string[]) => names.filter((name) => known.has(name)).length * 2 > names.length;
  const looks = spoken.flatMap(({ file, texts }) =>
    texts.filter((names) => names.length > 1 && isLook(names)).flatMap((names) => names.map((name) => ({ file, name }))),
  );
  const alone = partSources.flatMap(({ file, text }) =>
    [...text.matchAll(/className="([^"\s]+)"/g)].map(([, name = '']) => ({ file, name })),
  );
  return [...looks, ...alone];
}

/** Every string of a source, as the compiler reads it; of a template, what it does not fill in. */
function textsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTemplateExpression(node))
      found.push([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' '));
    else if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** 'narrow:[&>p]:mt-4' → what it says, 'mt-4', and when: ['narrow', '[&>p]'] */
export function partsOf(name: string): { says: string; when: string[] } {
  const pieces = [''];
  let depth = 0;
  for (const letter of name) {
    if ('[('.includes(letter)) depth += 1;
    if ('])'.includes(letter)) depth -= 1;
    if (letter === ':' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return { says: (pieces.pop() ?? '').replace(/!$/, ''), when: pieces };
}
