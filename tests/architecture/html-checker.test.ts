import { describe, expect, test } from 'vitest';
import { openChecker } from '@/scripts/lib/html-checker.mjs';

const { faultsOf } = await openChecker();
const page = (body: string, head = '<title>Hola</title>') =>
  `<!DOCTYPE html><html lang="es"><head>${head}</head><body><main><h1>Hola</h1>${body}</main></body></html>`;

describe('what a page may be', () => {
  test.each([
    ['a paragraph', '<p>Hola</p>'],
    [
      'a form that works before its scripts',
      '<form action=""><label for="a">A <input id="a" type="text" name="a"></label><button type="submit">Ir</button></form>',
    ],
    ['a named list', '<ul aria-label="Escuelas"><li>Una</li></ul>'],
    [
      'a day, a month and an instant',
      '<time datetime="2026-11-24">a</time><time datetime="2026-11">b</time><time datetime="2026-11-24T09:00:00-04:00">c</time>',
    ],
  ])('%s', (_, body) => {
    expect(faultsOf(page(body))).toEqual([]);
  });
});

describe('what is wrong with a page is named', () => {
  test.each([
    ['a block in a paragraph', '<p>a<div>b</div></p>', 'close-order'],
    ['a list without items', '<ul><div>b</div></ul>', 'element-permitted-content'],
    ['a button in a link', '<a href="/x"><button type="button">b</button></a>', 'element-permitted-content'],
    ['two elements of one id', '<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
    ['a name that points nowhere', '<section aria-labelledby="nadie"><h2>a</h2></section>', 'no-missing-references'],
    ['a field without a label', '<input type="text" name="a">', 'input-missing-label'],
    ['a kind of field that does not exist', '<label>a<input type="banana" name="a"></label>', 'attribute-allowed-values'],
    ['a button that nobody can hear', '<button type="button"></button>', 'text-content'],
    ['two navigations without names', '<nav><a href="/a">a</a></nav><nav><a href="/b">b</a></nav>', 'unique-landmark'],
    ['a second main', '<main>a</main>', 'no-multiple-main'],
    ['a picture without words', '<img src="/a.png">', 'wcag/h37'],
    ['a heading that jumps', '<h4>a</h4>', 'heading-level'],
    ['a rule of style in the body', '<style>p { color: red }</style>', 'element-permitted-parent'],
    ['a day for people only', '<time datetime="ayer">a</time>', 'attribute-allowed-values'],
    ['a name on what can have none', '<p aria-label="a">b</p>', 'aria-label-misuse'],
  ])('%s', (_, body, rule) => {
    expect(faultsOf(page(body)).join('\n')).toContain(rule);
  });

  test('a page without a title, and a script of others', () => {
    expect(faultsOf(page('', '')).join()).toContain('title');
    expect(faultsOf(page('', '<title>a</title><script src="https://otros.example/a.js"></script>')).join()).toContain(
      'require-sri',
    );
  });
});
