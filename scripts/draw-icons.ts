/** npx tsx scripts/draw-icons.ts: draws the icons anew after the mark or its colours changed (components/layouts/mark-shapes.ts). */
import fs from 'node:fs';
import path from 'node:path';
import { drawIcons } from './lib/icons';

async function draw(): Promise<void> {
  const root = path.resolve(import.meta.dirname, '..');
  for (const [file, content] of Object.entries(await drawIcons())) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content);
  }
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
