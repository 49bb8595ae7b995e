import { expect, test } from 'vitest';
import { readByteRange } from '@/lib/domain/files/byte-range';
import { acceptOf, nameToKeep } from '@/lib/domain/files/file';
import { takesFiles } from '@/lib/routes/file-forms';

test.each([
  [null, null],
  ['bytes=0-9', { from: 0, to: 9 }],
  ['bytes=90-', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-500', { from: 0, to: 99 }],
  ['bytes=50-5000', { from: 50, to: 99 }],
  ['bytes=100-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=9-1', null],
  ['bytes=0-1,5-6', null],
  ['bytes=a-b', null],
  ['bytes=-', null],
  ['lines=1-2', null],
])('of a hundred bytes, %s asks for %j', (header, range) => {
  expect(readByteRange(header, 100)).toEqual(range);
});

test.each([
  ['NIT 2026.PDF', 'pdf', 'NIT 2026.pdf'],
  ['C:\\papeles\\nit.html', 'pdf', 'nit.pdf'],
  ['../../etc/passwd', 'jpeg', 'passwd.jpg'],
  ['foto"; filename="x.html', 'jpeg', 'foto filename x.jpg'],
  ['señal\r\nSet-Cookie: a=b.jpg', 'webp', 'señal Set-Cookie a b.webp'],
  ['…', 'docx', 'archivo.docx'],
] as const)('%s is kept as %s under a name that harms nobody', (given, type, kept) => {
  expect(nameToKeep(given, type)).toBe(kept);
});

test('a field lets choose what its kind takes, and its page takes as much', () => {
  expect(acceptOf('census-document')).toBe('.pdf,.jpg,.jpeg,.png');
  expect(takesFiles('/productor/ficha/documento/nuevo')).toBe(true);
  expect(takesFiles('/municipio/censo/0/documento')).toBe(true);
  expect(takesFiles('/productor/ficha/documento')).toBe(false);
  expect(takesFiles('/api/actions/document.save@1')).toBe(false);
});
