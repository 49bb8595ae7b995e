import fs from 'node:fs';
import path from 'node:path';

export type Tokens = Record<string, string>;

const root = path.resolve(import.meta.dirname, '../..');

/** Colours of the face as its sheets write them, by name without the dashes. Print says only what differs from light. */
export function readTokens(): { light: Tokens; dark: Tokens; print: Tokens } {
  const sheet = fs.readFileSync(path.join(root, 'app/globals.css'), 'utf8');
  const [light = {}, dark = {}] = [...sheet.matchAll(/:root \{\s*(?:color-scheme|--paper)[^}]*\}/g)].map(([block]) =>
    tokensOf(block),
  );
  const paper = fs.readFileSync(path.join(root, 'components/ui/css/print.css'), 'utf8');
  const [printed = ''] = /html:root \{[^}]*\}/.exec(paper) ?? [];
  return { light, dark, print: { ...light, ...tokensOf(printed) } };
}

function tokensOf(block: string): Tokens {
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);/g);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, full(colour)]));
}

/** '#fff' → '#ffffff' */
function full(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
}
