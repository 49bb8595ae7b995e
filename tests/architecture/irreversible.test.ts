import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assertNoPlainButton, irreversibleActions } from '@/lib/domain/access/irreversible';
import { esBO } from '@/tests/support/spoken';

const root = path.resolve(import.meta.dirname, '../../components');
const components = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: fs.readFileSync(path.join(root, name), 'utf8') }));

test.each(irreversibleActions)('%s says on its screen what will happen and to whom before it is done', (action) => {
  const asking = components.filter(({ text }) => /<Ask(First|Here)\b/.test(text)).map(({ text }) => text);
  const named = components.filter(({ text }) => text.includes(`"${action}"`));
  expect(named.length, 'a component names it').toBeGreaterThan(0);
  expect(asking.length).toBeGreaterThan(0);
  const t = esBO('irreversible');
  const lines = t(`${action}.what`).split('\n');
  for (const words of [t(`${action}.ask`), t(`${action}.yes`), t(`${action}.whom`), ...lines])
    expect(words.length).toBeGreaterThan(5);
});

test('a form of such an action with a plain button is a fault of its page', () => {
  for (const action of irreversibleActions) expect(() => assertNoPlainButton(action)).toThrow(action);
  expect(() => assertNoPlainButton('offer.save-draft')).not.toThrow();
});

test('only the part that asks can say that it was asked', () => {
  const says = components
    .filter(({ text }) => /confirmedField|name="confirmed"|\bYesButton\b/.test(text))
    .map(({ name }) => name);
  expect(says.sort()).toEqual(['ui/ask-dialog.tsx', 'ui/ask-first.tsx']);
});
