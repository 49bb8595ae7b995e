import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldProblems } from '@/lib/domain/inputs';
import { refusalCodes } from '@/lib/domain/refusal-codes';
import { numberProblems } from '@/lib/domain/units';
import { fieldSentence } from '@/lib/messages/told/fields';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { apiProblemCodes } from '@/lib/queries/open-api/problem-codes';
import { problemSentence } from '@/lib/queries/open-api/problems';
import { type Ban, bans, glossaryBans } from '@/tests/support/banned-words';
import { readIcu, readings, sentencesIn } from '@/tests/support/icu';
import { classNames } from '@/tests/support/looks';
import { sentencesOf, sourcesOf, writtenWords } from '@/tests/support/screen-words';
import { esBO } from '@/tests/support/spoken';

const root = path.resolve(import.meta.dirname, '../..');
const classes = classNames();
/** In the samples § stands for the dollar of a template. */
const words = (source: string) => writtenWords('sample.tsx', source.replaceAll('§', '$'), classes).map(({ text }) => text);

describe('the reader of sources finds words that people would read', () => {
  test.each([
    ['text between tags', '<p>Guardar</p>', ['Guardar']],
    ['text beside a value', '<p>{count} lotes</p>', ['lotes']],
    ['a small word', '<p>{a} de {b}</p>', ['de']],
    ['a string as child', "<p>{'cerrada'}</p>", ['cerrada']],
    ['a ternary as child', "<p>{open ? 'abierta' : words.closed}</p>", ['abierta']],
    ['what stands after &&', "<p>{late && 'atrasada'}</p>", ['atrasada']],
    ['what stands after ??', "<p>{name ?? 'desconocido'}</p>", ['desconocido']],
    ['a template as child', '<p>{`hasta §{day}`}</p>', ['hasta ·']],
    ['a unit by hand', '<p>{`§{weight} kg`}</p>', ['· kg']],
    ['an attribute that is read', '<Field label="nombre" />', ['nombre']],
    ['an attribute that is heard', '<nav aria-label="migas" />', ['migas']],
    ['a ternary in an attribute', "<button title={on ? 'apagar' : words.on} />", ['apagar']],
    ['a template in an attribute', '<img alt={`foto de §{name}`} />', ['foto de ·']],
    ['any other attribute that looks like language', '<Card band="Sin convocatorias" />', ['Sin convocatorias']],
    ['a property that is read', "const columns = [{ key: 'lot', label: 'lote' }];", ['lote']],
    ['the title of a page', "export const metadata = { title: 'convocatorias' };", ['convocatorias']],
    ['a default that is read', "function Part({ label = 'ver' }) { return label; }", ['ver']],
    ['a variable that is read', "const title = 'lotes';", ['lotes']],
    ['a returned sentence', "const say = () => 'No hay lotes.';", ['No hay lotes.']],
    ['an accent anywhere', "const state = 'vacío';", ['vacío']],
    ['a word with a capital anywhere', "const name = ['Leche'];", ['Leche']],
    ['two words joined in code', 'lines.map(({ product, units }) => `§{units} de §{product}`);', ['· de ·']],
  ])('%s', (_, source, found) => expect(words(source)).toEqual(found));

  test.each([
    ['words of the catalogue', '<p>{tendersEs.title}</p>'],
    ['signs', '<p>{a} × {b} = {c} · −1 (2)</p>'],
    ['one letter', '<rect x="0" y={`§{y}`} />'],
    ['classes', '<p className={late ? "quiet num" : "quiet"} />'],
    ['classes apart', "const side = end ? 'end num' : undefined;"],
    ['classes with a tail', 'const look = `form form-§{size}`;'],
    ['utilities', "const icon = 'relative inline-grid size-12 place-items-center';"],
    ['addresses', '<AppLink href="/municipio/convocatorias" rel="me" />'],
    ['what is sent', '<input type="hidden" name="siguiente" value="revisar" />'],
    ['choices by their value', "const options = [{ value: 'si', label: words.yes }];"],
    ['comparisons', "<p>{state === 'Abierta' && words.open}</p>"],
    ['keys', "const find = table['Nombre y apellido'];"],
    ['properties by their name', "const icons = { 'Sin dato': dash };"],
    ['imports, types and directives', "'use client';\nimport a from 'Una Casa';\ntype State = 'Muy bueno';"],
    ['looks', '<div style={{ border: `2px solid §{line}` }} />'],
    ['drawings', '<path d="M0 0h1v1H0zM2 0h1v1H2z" />'],
    ['what is typed and not read', '<code>GET /datos</code>'],
    ['headers of an answer', 'const headers = { \'content-disposition\': `attachment; filename="§{name}"` };'],
    ['names of formats', "const links = [{ label: 'CSV' }];"],
  ])('and lets pass %s', (_, source) => expect(words(source)).toEqual([]));
});

test('every word on screen is in the catalogue: none is written in a page or component', () => {
  const found = sourcesOf(root, ['app', 'components'], /\.tsx?$/).flatMap(({ file, text }) =>
    writtenWords(file, text, classes).map((word) => `${file}:${word.line}: ${word.text}`),
  );
  expect(found).toEqual([]);
});

/** Spanish that layers below the screen keep: it is data, not a sentence. */
const KEPT: Readonly<Record<string, string>> = {
  'lib/domain/fairs.ts': 'kinds of exhibitors are stored and published as the document of the fair tells them',
  'lib/domain/transparency/search.ts': 'words that join others, over which a search passes',
  'lib/domain/downloads.ts': 'what a spreadsheet takes for a date',
  'lib/domain/schools/spreadsheet-encoding.ts': 'signs by which damaged letters are known',
  'lib/domain/schools/spreadsheet-titles.ts': 'titles of columns in the files that municipalities bring',
  'lib/domain/schools/school-fields.ts': 'titles of columns and the example row in the files that municipalities bring',
  'lib/domain/schools/spreadsheet-columns.ts': 'titles of columns in the files that municipalities bring',
  'lib/domain/units.ts': 'units and sums as people write them beside a number',
  'lib/services/foods/save.ts': 'how sure a target is, stored beside those of the reference tables',
  'lib/services/identity/register-producer.ts': 'where a record comes from, stored beside those of the reference tables',
};

test('nor on the layers below', () => {
  const spanish = /[áéíóúñÁÉÍÓÚÑ¿«]|\s(?:de|el|la|los|las|por|y|del|un|una|para|que)\s|\bpropio\b/;
  const query = /^\s*(?:select|insert|update|with|delete|from|join)\b|\bjoin\b/;
  const found = sourcesOf(root, ['lib'], /^(?!lib\/messages\/format|lib\/platform\/prisma\/).*\.tsx?$/).flatMap(
    ({ file, text }) =>
      writtenWords(file, text, classes)
        .filter((word) => spanish.test(word.text) && !query.test(word.text))
        .map((word) => ({ file, text: word.text })),
  );
  expect(found.filter(({ file }) => !(file in KEPT))).toEqual([]);
  expect(Object.keys(KEPT).filter((file) => !found.some((one) => one.file === file))).toEqual([]);
});

const written = sourcesOf(root, ['lib/messages'], /^lib\/messages\/format[\w-]*\.ts$/).flatMap(({ file, text }) =>
  sentencesOf(file, text).map((sentence) => `${path.basename(file)}: ${sentence}`),
);
const told = sourcesOf(root, ['lib/messages/es-BO'], /\.json$/).flatMap(({ file, text }) =>
  sentencesIn(JSON.parse(text)).flatMap(([, sentence]) =>
    readings(readIcu(sentence)).map((reading) => `${path.basename(file, '.json')}.ts: ${reading}`),
  ),
);
const catalogue = [...written, ...told];

/** @returns the sentences of the catalogue in which a ban is found and not excused */
function broken({ found, but = [] }: Ban, sentences: readonly string[] = catalogue): string[] {
  return sentences.filter((line) => found.test(line.slice(line.indexOf(': ') + 2)) && !but.some(([where]) => where.test(line)));
}

describe('the catalogue says things as we say them', () => {
  const notSaid = fs
    .readFileSync(path.join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.split('|').length === 6)
    .flatMap((line) => (line.split('|')[4] ?? '').replace(/\(.*?\)/g, '').split(','))
    .map((one) => one.trim())
    .filter((one) => one && one !== 'Do not say' && !one.startsWith('---'));

  test('each word that the glossary does not say has its ban', () => {
    expect(notSaid.length).toBeGreaterThan(10);
    expect(notSaid.filter((one) => !(one in glossaryBans))).toEqual([]);
  });

  test.each(Object.entries(glossaryBans).flatMap(([said, ban]) => (ban ? [[said, ban.instead, ban] as const] : [])))(
    'not %s: %s',
    (_said, _instead, ban) => expect(broken(ban)).toEqual([]),
  );

  test.each(bans.map((ban) => [ban.instead, ban] as const))('but %s', (_instead, ban) => expect(broken(ban)).toEqual([]));

  test('each excuse is needed', () => {
    const idle = [...bans, ...Object.values(glossaryBans)].flatMap((ban) =>
      (ban?.but ?? []).filter(
        ([where]) => !catalogue.some((line) => ban?.found.test(line.slice(line.indexOf(': ') + 2)) && where.test(line)),
      ),
    );
    expect(idle).toEqual([]);
  });

  test('no sentence is longer than thirty words', () => {
    const long = catalogue.filter((line) =>
      line
        .replace(/^[^:]*: /, '')
        .split(/[.:;?](?:\s|$)/)
        .some((sentence) => sentence.trim().split(/\s+/).length > 30),
    );
    expect(long).toEqual([]);
  });

  test('what has two sentences ends in a point', () => {
    const open = catalogue.filter((line) => /\p{Ll}[.?] [\p{Lu}¿]/u.test(line.replace(/^[^:]*: /, '')) && !/[.?:·]$/.test(line));
    expect(open).toEqual([]);
  });
});

describe('the bans', () => {
  const all = [...bans, ...Object.values(glossaryBans).filter((ban) => ban !== null)];
  test.each([
    'Escriba su e-mail',
    'Haga click aquí',
    'Dato inválido',
    'Hay un error en el precio',
    'Por favor, espere',
    'El valor debe ser mayor',
    'Campo requerido',
    'Se guardó exitosamente',
    'Elige un municipio',
    'Guarde tu oferta',
    'Estimado/a productor/a',
    'Lote(s)',
    'agua y/o leche',
    '¡Listo!',
    'Cargando...',
    'Falta… un dato',
    'El lote "norte"',
    'Hasta Bs 50.000',
    'Cubre 60 %',
    'Pesa 2 kg',
    'Recepcion de alimentos',
    'La subasta cierra hoy',
    'Elija un ítem',
    'Hay stock',
    'Nuestras recomendaciones',
    'El menú del día',
    'Realice el pago mediante el banco',
  ])('find %s', (text) => expect(all.some((ban) => broken(ban, [`sample.ts: ${text}`]).length > 0)).toBe(true));

  test.each([
    'Escriba su correo',
    'Complete este dato.',
    'Enviando…',
    'Guardando 3 escuelas…',
    'Leche, pan, fruta…',
    'El lote «norte»',
    'Todo se guarda en sobre cerrado.',
    'Escriba un número, por ejemplo 1.234,50.',
    'Registro Único de Proveedores del Estado.',
    'Licitación Pública nacional',
    'D’Orbigny',
  ])('let pass %s', (text) => expect(all.filter((ban) => broken(ban, [`sample.ts: ${text}`]).length > 0)).toEqual([]));
});

/** What to do, said to usted. */
const INSTRUCTION =
  /(?:^|[^\p{L}])(?:Abra|Ábra|Agregue|Agrupe|Anule|Anúl|Avise|Actualice|Búsque|Busque|Cambie|Complete|Comunique|Corrija|Corrí|Cuente|Dé|Deje|Descargue|Divida|Divíd|Elija|Envíe|Escriba|Escríba|Espere|Guarde|Guárde|Iguale|Iguál|Ingrese|Intente|Marque|Ofrezca|Pida|Ponga|Quite|Quíte|Registre|Revise|Revís|Siga|Suba|Use|Vea|Vuelva)\p{L}*/iu;

describe('a “no” says what to do', () => {
  const figures = {
    code: 'A1',
    year: 2026,
    from: '2026-02-02',
    until: '2026-11-30',
    most: 9,
    lots: 12,
    above: 20_000,
    article: 'art. 1',
    percent: 1,
    earliest: '2026-03-02',
    days: 8,
    starts: '2026-03-09',
    modality: 'ANPE',
    left: 5,
    delivered: 5,
    rejected: 5,
    day: '2026-03-02',
    units: 5,
    product: 'Pan',
    unit: 80,
    recipe: 90,
    rows: 100,
  };
  test.each(refusalCodes)('refusal %s', (code) => {
    for (const params of [figures, {}]) {
      const sentence = refusalSentence(esBO, code, params);
      expect(sentence).toMatch(INSTRUCTION);
      expect(sentence).not.toMatch(/undefined|NaN|\d{4}-\d{2}-\d{2}/);
    }
  });

  test.each([...numberProblems, ...fieldProblems])('field %s', (problem) =>
    expect(fieldSentence(esBO('fields'), { message: problem, params: { problem, limit: 3 } })).toMatch(INSTRUCTION),
  );

  test.each([
    ['invalid_type', z.number(), 'a'],
    ['too_small', z.number().min(3), 1],
    ['too_big', z.string().max(2), 'abc'],
    ['invalid_format', z.email(), 'a'],
    ['not_multiple_of', z.number().multipleOf(5), 3],
    ['unrecognized_keys', z.strictObject({}), { a: 1 }],
    ['invalid_union', z.union([z.number(), z.boolean()]), 'a'],
    ['invalid_key', z.record(z.uuid(), z.string()), { a: 'b' }],
    ['invalid_element', z.map(z.any(), z.number()), new Map([[{}, 'b']])],
    ['invalid_value', z.enum(['a']), 'b'],
    ['custom', z.string().refine(() => false), 'a'],
  ])('and what zod says by itself (%s) reaches nobody', (code, schema, value) => {
    const [issue] = z.safeParse(schema, value).error?.issues ?? [];
    const sentence = issue ? fieldSentence(esBO('fields'), issue) : '';
    expect(issue?.code).toBe(code);
    expect(sentence).toMatch(INSTRUCTION);
    expect(sentence).not.toContain(issue?.message);
  });

  test('and no form lets the browser answer in its own words', () => {
    const forms = sourcesOf(root, ['app', 'components'], /\.tsx$/).flatMap(({ file, text }) =>
      (text.match(/<form\b[^>]*>/g) ?? []).filter((form) => !form.includes('noValidate')).map((form) => `${file}: ${form}`),
    );
    expect(forms).toEqual([]);
  });

  test.each(apiProblemCodes)('computation %s', (code) =>
    expect(problemSentence(esBO('open-api'), { code, limit: 3 })).toMatch(INSTRUCTION),
  );
});
