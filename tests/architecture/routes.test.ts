import fs from 'node:fs';
import path from 'node:path';
import type { Route } from 'next';
import { expect, test } from 'vitest';
import { account } from '@/lib/routes/account';
import { ngo, operator, university } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';

const root = path.resolve(import.meta.dirname, '../..');
const filesUnder = (folder: string) =>
  fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, name));

/** The pages, downloads and answers that stand under `app/`, as Next addresses them: groups are not in an address. */
const standing = filesUnder('app')
  .filter((file) => /\/(page\.tsx|route\.tsx?)$/.test(file))
  .map(
    (file) =>
      path.posix
        .dirname(file)
        .replace(/^app/, '')
        .replace(/\/\([^)]+\)/g, '') || '/',
  );

/** What a library plugs in, and what a monitor asks for: no link leads there. */
const excused = ['/api/auth/[...nextauth]', '/api/health', '/api/ready', '/api/metrics'];

type AnyRoute = { (...parts: string[]): Route; readonly pattern: string };
const portals = { site, account, producer, office, university, ngo, operator };
const routes = Object.entries(portals).flatMap(([portal, pages]) =>
  Object.entries(pages).map(([name, route]) => ({ name: `${portal}.${name}`, route: route as unknown as AnyRoute })),
);

test('every route leads to a page, and every page has one route', () => {
  const patterns = routes.map(({ route }) => route.pattern);
  expect(patterns.filter((pattern) => !standing.includes(pattern))).toEqual([]);
  expect(standing.filter((pattern) => !patterns.includes(pattern) && !excused.includes(pattern))).toEqual([]);
  expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
});

test.each(routes)('$name puts each argument into its segment', ({ route }) => {
  const holes = route.pattern.match(/\[[^\]]+\]/g) ?? [];
  const parts = holes.map((_, at) => `part-${at}`);
  expect(route(...parts)).toBe(holes.reduce((made, hole, at) => made.replace(hole, `part-${at}`), route.pattern));
});

test('an address says what it asks and where on the page, and leaves out what is not set', () => {
  expect(office.rations()).toBe('/municipio/raciones');
  expect(office.rations({ programa: 'p', nivel: 'PRIMARIA', listo: 1, omitidos: false })).toBe(
    '/municipio/raciones?programa=p&nivel=PRIMARIA&listo=1',
  );
  expect(office.reviewPayment({ elegido: ['acta:a', 'acta:b'], pagar: null }, 'pagar')).toBe(
    '/municipio/pagos/revisar?elegido=acta%3Aa&elegido=acta%3Ab#pagar',
  );
  expect(office.contract('c', {}, 'entregas')).toBe('/municipio/contratos/c#entregas');
  expect(site.sharedPicture('compra-local?municipio=050103')).toBe('/imagen/compra-local?municipio=050103');
});

test('what somebody wrote cannot leave its place in an address', () => {
  expect(site.tender('../cuenta?x#y')).toBe('/convocatorias/..%2Fcuenta%3Fx%23y');
  expect(site.search({ q: 'quinua & tarwi #1' })).toBe('/buscar?q=quinua+%26+tarwi+%231');
});

test('an address that no page answers to is no route', () => {
  // @ts-expect-error Next's own list of routes refuses it: `typedRoutes` is on.
  const wrong: Route = '/municipio/convocatoria';
  // @ts-expect-error The page takes the record.
  office.tender();
  // @ts-expect-error The page does not read it.
  office.tenders({ estatus: 'abierta' });
  expect(wrong).not.toBe(office.tenders());
});

/** Addresses by hand: a literal that begins with a folder of `app/`, and one that is put together from a route and a folder. */
const folders = [...new Set(standing.flatMap((pattern) => pattern.split('/')).filter((part) => /^[a-z]/.test(part)))];
const first = [...new Set(standing.map((pattern) => pattern.split('/')[1]).filter(Boolean))];
const byHand = new RegExp(`['"\`]/(${first.join('|')})(?=[/?#'"\`$])|\\$\\{[^}]*\\}/(${folders.join('|')})(?=[/?#'"\`$])`);

test('no address is written by hand outside lib/routes', () => {
  const written = ['app', 'components', 'lib']
    .flatMap(filesUnder)
    .filter((file) => /(?<!\.d\.json)\.tsx?$/.test(file) && !/^lib\/(routes|platform\/prisma)\//.test(file))
    .flatMap((file) =>
      fs
        .readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .filter((line) => byHand.test(line) && !/^\s*(\/\/|\/?\*)|^import |\bfrom '/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(written).toEqual([]);
});
