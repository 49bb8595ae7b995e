import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { classNames, sourcesOf, writtenWords } from '@/tests/support/screen-words';

const root = path.resolve(import.meta.dirname, '../..');
const classes = classNames(root);
const words = (source: string) => writtenWords('sample.tsx', source, classes).map(({ text }) => text);

describe('the reader of sources finds words that people would read', () => {
  test.each([
    ['text between tags', '<p>Guardar</p>', ['Guardar']],
    ['text beside a value', '<p>{count} lotes</p>', ['lotes']],
    ['a small word', '<p>{a} de {b}</p>', ['de']],
    ['a string as child', "<p>{'cerrada'}</p>", ['cerrada']],
    ['a ternary as child', "<p>{open ? 'abierta' : words.closed}</p>", ['abierta']],
    ['what stands after &&', "<p>{late && 'atrasada'}</p>", ['atrasada']],
    ['what stands after ??', "<p>{name ?? 'desconocido'}</p>", ['desconocido']],
    ['a template as child', '<p>{`hasta ${day}`}</p>', ['hasta ·']],
    ['a unit by hand', '<p>{`${weight} kg`}</p>', ['· kg']],
    ['an attribute that is read', '<Field label="nombre" />', ['nombre']],
    ['an attribute that is heard', '<nav aria-label="migas" />', ['migas']],
    ['a ternary in an attribute', "<button title={on ? 'apagar' : words.on} />", ['apagar']],
    ['a template in an attribute', '<img alt={`foto de ${name}`} />', ['foto de ·']],
    ['any other attribute that looks like language', '<Card band="Sin convocatorias" />', ['Sin convocatorias']],
    ['a property that is read', "const columns = [{ key: 'lot', label: 'lote' }];", ['lote']],
    ['the title of a page', "export const metadata = { title: 'convocatorias' };", ['convocatorias']],
    ['a default that is read', "function Part({ label = 'ver' }) { return label; }", ['ver']],
    ['a variable that is read', "const title = 'lotes';", ['lotes']],
    ['a returned sentence', "const say = () => 'No hay lotes.';", ['No hay lotes.']],
    ['an accent anywhere', "const state = 'vacío';", ['vacío']],
    ['a word with a capital anywhere', "const name = ['Leche'];", ['Leche']],
    ['two words joined in code', 'lines.map(({ product, units }) => `${units} de ${product}`);', ['· de ·']],
  ])('%s', (_, source, found) => expect(words(source)).toEqual(found));

  test.each([
    ['words of the catalogue', '<p>{tendersEs.title}</p>'],
    ['signs', '<p>{a} × {b} = {c} · −1 (2)</p>'],
    ['one letter', '<rect x="0" y={`${y}`} />'],
    ['classes', '<p className={late ? "quiet num" : "quiet"} />'],
    ['classes apart', "const side = end ? 'end num' : undefined;"],
    ['classes with a tail', 'const look = `form form-${size}`;'],
    ['utilities', "const icon = 'relative inline-grid size-12 place-items-center';"],
    ['addresses', '<AppLink href="/municipio/convocatorias" rel="me" />'],
    ['what is sent', '<input type="hidden" name="siguiente" value="revisar" />'],
    ['choices by their value', "const options = [{ value: 'si', label: words.yes }];"],
    ['comparisons', "<p>{state === 'Abierta' && words.open}</p>"],
    ['keys', "const find = table['Nombre y apellido'];"],
    ['properties by their name', "const icons = { 'Sin dato': dash };"],
    ['imports, types and directives', "'use client';\nimport a from 'Una Casa';\ntype State = 'Muy bueno';"],
    ['drawings', '<path d="M0 0h1v1H0zM2 0h1v1H2z" />'],
    ['what is typed and not read', '<code>GET /datos</code>'],
    ['headers of an answer', "const headers = { 'content-disposition': `attachment; filename=\"${name}\"` };"],
    ['names of formats', "const links = [{ label: 'CSV' }];"],
  ])('and lets pass %s', (_, source) => expect(words(source)).toEqual([]));
});

test('every word on screen is in the catalogue: none is written in a page or component', () => {
  const found = sourcesOf(root, ['app', 'components'], /\.tsx?$/).flatMap(({ file, text }) =>
    writtenWords(file, text, classes).map((word) => `${file}:${word.line}: ${word.text}`),
  );
  expect(found).toEqual([]);
});

/** Spanish that floors below the screen keep: it is data, not a sentence. */
const KEPT: Readonly<Record<string, string>> = {
  'lib/domain/fairs.ts': 'kinds of exhibitors are stored and published as the document of the fair tells them',
  'lib/domain/schools/sheet-columns.ts': 'titles of columns in the files that municipalities bring',
  'lib/services/foods/save.ts': 'how sure a target is, stored beside those of the reference tables',
  'lib/services/people/register-producer.ts': 'where a record comes from, stored beside those of the reference tables',
};

test('nor on the floors below', () => {
  const spanish = /[áéíóúñÁÉÍÓÚÑ¿«]|\s(?:de|el|la|los|las|por|y|del|un|una|para|que)\s|\bpropio\b/;
  const query = /^\s*(?:select|insert|update|with|delete|from|join)\b|\bjoin\b/;
  const found = sourcesOf(root, ['lib'], /^(?!lib\/messages\/|lib\/platform\/prisma\/).*\.tsx?$/).flatMap(({ file, text }) =>
    writtenWords(file, text, classes)
      .filter((word) => spanish.test(word.text) && !query.test(word.text))
      .map((word) => ({ file, text: word.text })),
  );
  expect(found.filter(({ file }) => !(file in KEPT))).toEqual([]);
  expect(Object.keys(KEPT).filter((file) => !found.some((one) => one.file === file))).toEqual([]);
});
