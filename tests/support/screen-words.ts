import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Words for people that a source file writes itself instead of taking them from lib/messages. */
export type Written = { line: number; text: string };

/** Attributes and properties that people read or hear. What stands in them is language, even one small word. */
const READ = new Set(
  `label title alt placeholder aria-label aria-description aria-roledescription aria-valuetext lead hint caption summary note
  text heading description submit legend message question empty how children detail siteName applicationName what
  itemLabel`.split(/\s+/),
);
/** Attributes that only the machine reads: their text is never judged. */
const MACHINE = new Set(
  `className class id href src name type key role htmlFor method action encType rel target lang as form d points viewBox fill
  stroke transform style accept pattern sizes media charSet property httpEquiv autoComplete inputMode enterKeyHint
  aria-labelledby aria-describedby aria-controls aria-current aria-live popoverTarget popoverTargetAction content`.split(/\s+/),
);
/** Not words: units and names of formats stand where format.ts or the catalogue cannot help (see each use). */
const NO_WORDS = new Set(['CSV', 'XLSX', 'PDF', 'QR']);

const LANGUAGE = /[áéíóúüñÁÉÍÓÚÑ¿¡«»]/;
const CAPITALISED = /^\p{Lu}\p{Ll}{2,}(?:[\s.,:;?…]|$)/u;

/**
 * Reads a source file as the compiler does and @returns what people would read in it: text between tags, words in
 * attributes and properties that are read, and anything else that has the shape of language.
 * @param classes names that the style sheets define: 'table end' is two of them, not a sentence
 */
export function writtenWords(file: string, source: string, classes: ReadonlySet<string>): Written[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Written[] = [];
  const add = (node: ts.Node, text: string) =>
    found.push({
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      text: text.trim().replace(/\s+/g, ' '),
    });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) {
      if (hasWords(node.text) && !(ts.isJsxElement(node.parent) && isCode(node.parent))) add(node, node.text);
      return;
    }
    const text = literalText(node);
    if (text !== null) {
      const place = placeOf(node);
      const judged = place === 'read' ? hasWords(text) : place === 'other' && looksLikeLanguage(text, classes);
      if (judged) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The fixed part of a string or template, '·' where a value goes; null for any other node. */
function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('·');
  return null;
}

type Place = 'read' | 'machine' | 'other';

/** Climbs from a literal through ternaries, brackets and the like to what it is for. */
function placeOf(literal: ts.Node): Place {
  let node = literal;
  for (let parent = node.parent; parent; node = parent, parent = parent.parent) {
    if (ts.isJsxAttribute(parent)) return placeOfAttribute(parent);
    if (ts.isJsxExpression(parent)) {
      if (ts.isJsxElement(parent.parent)) return isCode(parent.parent) ? 'machine' : 'read';
      if (ts.isJsxFragment(parent.parent)) return 'read';
      continue;
    }
    if (ts.isPropertyAssignment(parent)) return parent.name === node || isStyle(parent) ? 'machine' : shape(nameOf(parent.name));
    if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent))
      return ts.isIdentifier(parent.name) ? shape(parent.name.text) : 'other';
    if (ts.isConditionalExpression(parent) && parent.condition !== node) continue;
    if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) continue;
    if (ts.isBinaryExpression(parent)) {
      if (isComparison(parent.operatorToken.kind)) return 'machine';
      continue;
    }
    if (ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)) continue;
    if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return 'machine';
    if (ts.isExpressionStatement(parent)) return 'machine'; // 'use client'
    return 'other';
  }
  return 'other';
}

/** A header of an answer ('Content-Type') is the machine's too. */
const shape = (name: string): Place =>
  READ.has(name) ? 'read' : MACHINE.has(name) || /^(?:content|cache|accept|x)-/i.test(name) ? 'machine' : 'other';

function placeOfAttribute(attribute: ts.JsxAttribute): Place {
  const name = attribute.name.getText();
  const element = attribute.parent.parent.tagName.getText();
  if (name === 'value' && /^[a-z]/.test(element)) return 'machine'; // of an <input>: what is sent
  if (name.startsWith('data-')) return name === 'data-label' ? 'read' : 'machine';
  return shape(name);
}

/** What stands between <code> tags is typed, not read. */
const isCode = (element: ts.JsxElement) => /^(?:code|kbd|samp|pre)$/.test(element.openingElement.tagName.getText());

/** What stands in style={{ … }} is how it looks. */
function isStyle({ parent: object }: ts.PropertyAssignment): boolean {
  const attribute = object.parent.parent;
  return ts.isJsxExpression(object.parent) && ts.isJsxAttribute(attribute) && attribute.name.getText() === 'style';
}

const nameOf = (name: ts.PropertyName) => (ts.isComputedPropertyName(name) ? '' : name.text);

function isComparison(kind: ts.SyntaxKind): boolean {
  return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(
    kind,
  );
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).some((word) => !NO_WORDS.has(word));
}

/** Outside of what is surely read: accents, two words that are not class names, or a word with a capital. */
function looksLikeLanguage(text: string, classes: ReadonlySet<string>): boolean {
  if (/^[\w@./:?&=#%·[\]-]*$/.test(text) && !CAPITALISED.test(text)) return false;
  const tokens = text.split(/[\s·]+/).filter(Boolean);
  if (LANGUAGE.test(text) || CAPITALISED.test(text)) return true;
  const classLike = tokens.filter((token) => classes.has(token) || /^(?:\[|[a-z]\w*[-:[])/.test(token));
  if (classLike.length * 2 >= tokens.length) return false;
  return /\s/.test(text) && tokens.some((token) => /^\p{L}{2,}[.,;:?]?$/u.test(token) && !classes.has(token));
}

/** A property's name, a case, a key or a side of a comparison: nobody reads it. */
function isKey(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isBinaryExpression(parent)) return isComparison(parent.operatorToken.kind);
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent);
}

/** @returns every string and template of a file of the catalogue, '·' where a value goes; keys and types left out */
export function sentencesOf(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = literalText(node);
    if (text !== null && !isKey(node)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** @returns the sources under the folders whose name ends so, with paths from the root */
export function sourcesOf(root: string, folders: readonly string[], ending: RegExp): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name))
      .filter((file) => ending.test(file) && !file.endsWith('.d.json.ts')) // written from the sentences
      .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') })),
  );
}
