import { describe, expect, test } from 'vitest';
import { isMarked, isOutdated, isWrittenIn, keptMark, keptValues, markedFor } from '@/lib/domain/kept-text';
import { contentText, differing, isSecret, type Said, shown } from '@/lib/domain/sending';

const text = (name: string, value: string): Said => ({ name, text: value });
const file = (name: string, hash: string): Said => ({ name: 'file', file: { name, size: 3, hash } });

describe('two sendings say the same', () => {
  test.each<[string, Said[], Said[], boolean]>([
    ['in another order of fields', [text('a', '1'), text('b', '2')], [text('b', '2'), text('a', '1')], true],
    ['with spaces around and other ends of line', [text('a', 'x\r\ny')], [text('a', ' x\ny ')], true],
    ['with another text', [text('a', '1,11')], [text('a', '0,88')], false],
    ['with the order of a list changed', [text('a', '1'), text('a', '2')], [text('a', '2'), text('a', '1')], false],
    ['with one field more', [text('a', '1')], [text('a', '1'), text('b', '2')], false],
    ['with what one field ends on begun by the next', [text('a', '1'), text('b', '')], [text('a', ''), text('b', '1')], false],
    ['with another file of the same name', [file('x.csv', 'aa')], [file('x.csv', 'bb')], false],
    ['with a file where a text was', [file('x.csv', 'aa')], [text('file', 'x.csv')], false],
  ])('%s: %s', (_, one, other, same) => {
    expect(contentText(one) === contentText(other)).toBe(same);
  });
});

test('what is shown of a form has no secret, and files by name', () => {
  expect(
    shown([
      text('email', 'a@b.bo'),
      text('newPassword', 'x'),
      text('secret', 'y'),
      file('x.csv', 'aa'),
      text('l', '1'),
      text('l', '2'),
    ]),
  ).toEqual({
    email: 'a@b.bo',
    file: 'x.csv',
    l: ['1', '2'],
  });
  expect(['password', 'repeatedPassword', 'secret'].every(isSecret)).toBe(true);
});

test('an absent field says what an empty one says', () => {
  expect(differing({ a: '1', b: '2', c: ['x', 'y'] }, { a: '1', c: ['x'], d: '', e: '5' })).toEqual(['c', 'e', 'b']);
});

test('a browser is marked for whom a text waits, for others besides, and no longer for who sent it', () => {
  const [ana, berta] = ['a'.repeat(64), 'b'.repeat(64)];
  const both = markedFor(markedFor('', ana, true), berta, true);
  expect([isMarked(both, ana), isMarked(both, berta), isMarked(both, 'c'.repeat(64))]).toEqual([true, true, false]);
  expect(both).not.toContain('a'.repeat(13));
  const one = markedFor(both, ana, false);
  expect([isMarked(one, ana), isMarked(one, berta)]).toEqual([false, true]);
  expect(markedFor(one, berta, false)).toBe('');
  expect(keptMark('', true)).toContain('max-age=0');
  expect(isMarked('1', ana)).toBe(true); // of before it told for whom
  expect(
    'cdefg'
      .split('')
      .reduce((mark, key) => markedFor(mark, key.repeat(64), true), both)
      .split('.'),
  ).toHaveLength(4);
});

describe('a kept text is given back', () => {
  const kept = { act: 'product.save', path: '/municipio/productos/1/editar?x=1', values: { productId: '1', price: '1,47' } };
  test.each<[string, Parameters<typeof isWrittenIn>[1], boolean]>([
    ['in its form', { act: 'product.save', path: '/municipio/productos/1/editar', about: { productId: '1' } }, true],
    ['not on another page', { act: 'product.save', path: '/municipio/productos/2/editar', about: {} }, false],
    ['not in a form of another act', { act: 'target.save', path: '/municipio/productos/1/editar', about: {} }, false],
    [
      'not in a form about another record',
      { act: 'product.save', path: '/municipio/productos/1/editar', about: { productId: '2' } },
      false,
    ],
  ])('%s', (_, form, given) => {
    expect(isWrittenIn(kept, form)).toBe(given);
  });

  test('not in the form of another step, which is about less', () => {
    const step = { ...kept, about: { productId: '1', lotItemId: '7' } };
    expect(isWrittenIn(step, { act: 'product.save', path: kept.path, about: { lotItemId: '7', productId: '1' } })).toBe(true);
    expect(isWrittenIn(step, { act: 'product.save', path: kept.path, about: { productId: '1' } })).toBe(false);
  });

  test.each<[string, string | undefined, boolean]>([
    ['3', '3', false],
    ['3', '4', true],
    ['3', undefined, false],
  ])('of version %s where the record is at %s', (written, current, late) => {
    expect(isOutdated({ version: written }, current)).toBe(late);
    expect(isOutdated({}, current)).toBe(false);
  });

  test('without the ids of a sending that is used up', () => {
    expect(keptValues({ price: '1', requestId: 'r', corrects: ['c'], sentBy: 's' })).toEqual({ price: '1' });
  });
});
