import { createElement as element } from 'react';
import { expect, test } from 'vitest';
import { drawPicture, pictureTag } from '@/lib/integrations/picture';

/** A drawing that counts how often it was asked for. */
function drawing(text: string) {
  const made = { times: 0 };
  const draw = () => {
    made.times += 1;
    return element('div', { style: { display: 'flex', fontFamily: 'serif' } }, text);
  };
  return { made, draw, tag: pictureTag(text) };
}

test('what many ask for at once is drawn once', async () => {
  const { made, draw, tag } = drawing('Pan de quinua');
  const pictures = await Promise.all(Array.from({ length: 5 }, () => drawPicture(tag, draw)));
  expect(made.times).toBe(1);
  expect(new Set(pictures).size).toBe(1);
  expect(pictures[0]?.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('a drawing that failed is not kept', async () => {
  const { draw, tag } = drawing('Api');
  const failing = () => {
    throw new Error('no ink');
  };
  await expect(drawPicture(tag, failing)).rejects.toThrow('no ink');
  expect(await drawPicture(tag, draw)).not.toBeNull();
});

test('nobody makes the server draw without end; what is drawn already is still given', async () => {
  const first = drawing('lote 0');
  await drawPicture(first.tag, first.draw);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => drawing(`lote ${index + 1}`)).map(({ tag, draw }) => drawPicture(tag, draw)),
  );
  expect(answers.filter((picture) => picture === null).length).toBeGreaterThanOrEqual(10);
  expect(await drawPicture(first.tag, first.draw)).not.toBeNull();
  expect(first.made.times).toBe(1);
});

test('a tag names what is shown', () => {
  expect(pictureTag([1, { title: 'a' }])).toBe(pictureTag([1, { title: 'a' }]));
  expect(pictureTag([1, { title: 'a' }])).not.toBe(pictureTag([2, { title: 'a' }]));
});
