import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** One way to read (decision 0055): held over the imports of every file. */
const files = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((name) => (/\.tsx?$/.test(name) ? [`${folder}/${name}`] : []));
const read = (file: string) => fs.readFileSync(file, 'utf8');

/** The files of the product that a file imports for more than types. */
function imported(file: string): string[] {
  return [...read(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].flatMap(([, from = '']) => {
    const target = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? path.join(path.dirname(file), from) : null;
    const found = target && [`${target}.ts`, `${target}.tsx`].find((one) => fs.existsSync(one));
    return found ? [found] : [];
  });
}

/** All that these files stand on. */
function reachedFrom(roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...imported(file));
  }
  return reached;
}

const queries = files('lib/queries');

test('lib/data loads and stores for services: what only screens read stands in lib/queries', () => {
  const served = reachedFrom([...files('lib/services'), ...files('lib/actions'), ...files('lib/jobs'), ...files('prisma/seed')]);
  expect(files('lib/data').filter((file) => !served.has(file))).toEqual([]);
});

/** Where a person is sent by the kind of organisation: a way, no right. */
const bySort = ['lib/queries/navigation/portal.ts'];

test('no query tests the kind of an organisation or a role by hand', () => {
  const byHand = /\borganisation\.kind\s*[!=]==|\broles\.(?:includes|some)\(\s*(?:'|\(?role\w*\)? =>\s*\w+ === ')/;
  expect(queries.filter((file) => !bySort.includes(file) && byHand.test(read(file)))).toEqual([]);
});

/** Queries that look at who asks for something else than a right to read. */
const noRight: Record<string, string> = {
  'lib/queries/home.ts': 'the instant of the visit, of figures that are public',
  'lib/queries/search/public.ts': 'the instant of the visit, of what is public',
  'lib/queries/paper.ts': 'the instant of the visit, on a sheet of paper',
  'lib/queries/sessions/sign-in.ts': 'whether somebody is signed in already',
  'lib/queries/identity/invitation.ts': 'whether the person signed in is the one whose link it is',
  'lib/queries/navigation/portal.ts': 'which portal is theirs',
  'lib/queries/tour.ts': 'as whom the guided tour goes on',
};

test('every query that looks at its reader asks the policy', () => {
  const looking = queries.filter((file) => /\bread(?:Actor|Visit)\(/.test(read(file)) && file !== 'lib/queries/entitled.ts');
  const asks = /\b(?:may|mayTry|isHeldBack|isOpenToAnyone|canDo|readEntitled\w*)\(/;
  const silent = looking.filter((file) => !asks.test(read(file)));
  expect(silent.toSorted()).toEqual(Object.keys(noRight).toSorted());
});

/** Queries of what is nobody's, or of what another query has read. */
const ofAnybody: Record<string, string> = {
  'lib/queries/municipalities.ts': 'the municipalities of the country',
  'lib/queries/patterns.ts': 'the parts of the pages, on the demonstration alone',
  'lib/queries/paper.ts': 'the address of a page and the instant',
  'lib/queries/download.ts': 'writes as a file what a query read',
  'lib/queries/fine-preview.ts': 'reckons over what a query read',
};

test('what a page of a portal reads asks the policy, or stands on what does', () => {
  const pages = files('app').filter(
    (file) => !/^app\/(\(public\)|api|imagen)\//.test(file) && /\/(page|route)\.tsx?$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(60);
  const policy = 'lib/domain/access/may.ts';
  const unasked = pages.flatMap((file) =>
    imported(file)
      .filter((query) => query.startsWith('lib/queries/') && !ofAnybody[query] && !reachedFrom([query]).has(policy))
      .map((query) => `${file} reads ${query}`),
  );
  expect(unasked).toEqual([]);
});

test('the domain knows no address: no query of one, no cookie, no path', () => {
  const known = files('lib/domain').filter((file) =>
    /string \| string\[\] \| undefined|URLSearchParams|'\/[a-z]+\//.test(read(file)),
  );
  expect(known).toEqual([]);
});
