import { describe, expect, test } from 'vitest';
import { longCall, mostLetters, shortCall, smsParts } from '@/lib/messages/told/passing-on';
import { esBO } from '@/tests/support/spoken';

const t = esBO('passing-on');
const call = {
  title: 'Leche con plátano, quinua y ají',
  reference: 'ACE-2026-001',
  buyer: 'Gobierno Autónomo Municipal de Potosí',
  deadlineAt: new Date('2026-12-16T20:00:00Z'),
  address: 'https://apthapi.example.bo/convocatorias/0193f7a0-0000-7000-8000-000000000001',
};

describe('a tender as it is passed on', () => {
  test('WhatsApp takes all of it', () => {
    for (const said of [call.title, call.reference, call.buyer, call.address]) expect(longCall(t, call)).toContain(said);
  });

  test('a message has at most 160 letters, its whole address, and each accent', () => {
    const long = { ...call, title: `${'Alimentación complementaria con maíz y plátano '.repeat(6)}fin` };
    for (const one of [call, long]) {
      const text = shortCall(t, one);
      expect(text.length).toBeLessThanOrEqual(mostLetters);
      expect(text.endsWith(call.address)).toBe(true);
    }
    expect(shortCall(t, long)).toMatch(/: Alimentación/);
    expect(shortCall(t, long)).toContain('...');
    const oneWord = { ...call, title: 'ñ'.repeat(300) };
    expect(shortCall(t, oneWord).length).toBeLessThanOrEqual(mostLetters);
  });

  test('what has no letter of another alphabet goes in one part', () => {
    expect(smsParts(shortCall(t, { ...call, title: 'Leche con quinua' }))).toBe(1);
  });

  test.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['ñ'.repeat(160), 1],
    ['¿Cuándo?', 1],
    ['á'.repeat(70), 1],
    [`á${'a'.repeat(70)}`, 2],
    ['á'.repeat(135), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
  ])('a network counts its parts: %#', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
