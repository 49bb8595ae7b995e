import { expect, test } from 'vitest';
import { filesIn, importedBy, reachedFrom, readSource } from '@/tests/support/reached';

/** One way to read (decision 0055): held over the imports of every file. */
const queries = filesIn('lib/queries');

test('lib/data loads and stores for services: what only screens read stands in lib/queries', () => {
  const roots = ['lib/services', 'lib/actions', 'lib/jobs', 'prisma/seed'].flatMap(filesIn);
  const served = reachedFrom(roots);
  expect(filesIn('lib/data').filter((file) => !served.has(file))).toEqual([]);
});

/** Where a person is sent by the kind of organisation: a way, no right. */
const bySort = ['lib/queries/navigation/portal.ts'];

test('no query tests the kind of an organisation or a role by hand', () => {
  const byHand = /\borganisation\.kind\s*[!=]==|\broles\.(?:includes|some)\(\s*(?:'|\(?role\w*\)? =>\s*\w+ === ')/;
  expect(queries.filter((file) => !bySort.includes(file) && byHand.test(readSource(file)))).toEqual([]);
});

/** Queries that look at who asks for something else than a right to read. */
const noRight: Record<string, string> = {
  'lib/queries/home.ts': 'the instant of the visit, of figures that are public',
  'lib/queries/search/public.ts': 'the instant of the visit, of what is public',
  'lib/queries/paper.ts': 'the instant of the visit, on a sheet of paper',
  'lib/queries/sessions/sign-in.ts': 'whether somebody is signed in already',
  'lib/queries/identity/invitation.ts': 'whether the person signed in is the one whose link it is',
  'lib/queries/navigation/portal.ts': 'which portal is theirs',
  'lib/queries/sessions/whose.ts': 'what the reader wrote and did not send, which is theirs alone',
  'lib/queries/tour.ts': 'as whom the guided tour goes on',
};

test('every query that looks at its reader asks the policy', () => {
  const looking = queries.filter(
    (file) => /\bread(?:Actor|Visit)\(/.test(readSource(file)) && file !== 'lib/queries/entitled.ts',
  );
  const asks = /\b(?:may|mayTry|isHeldBack|isOpenToAnyone|canDo|readEntitled\w*)\(/;
  const silent = looking.filter((file) => !asks.test(readSource(file)));
  expect(silent.toSorted()).toEqual(Object.keys(noRight).toSorted());
});

/** Queries of what is nobody's, or of what another query has read. */
const ofAnybody: Record<string, string> = {
  'lib/queries/municipalities.ts': 'the municipalities of the country',
  'lib/queries/patterns.ts': 'the parts of the pages, on the demonstration alone',
  'lib/queries/paper.ts': 'the address of a page and the instant',
  'lib/queries/download.ts': 'writes as a file what a query read',
  'lib/queries/files/answer.ts': 'sends the file that a query found',
  'lib/queries/fine-preview.ts': 'reckons over what a query read',
};

test('what a page of a portal reads asks the policy, or stands on what does', () => {
  const pages = filesIn('app').filter(
    (file) => !/^app\/(\(public\)|api|imagen)\//.test(file) && /\/(page|route)\.tsx?$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(60);
  const policy = 'lib/domain/access/may.ts';
  const unasked = pages.flatMap((file) =>
    importedBy(file)
      .filter((query) => query.startsWith('lib/queries/') && !ofAnybody[query] && !reachedFrom([query]).has(policy))
      .map((query) => `${file} reads ${query}`),
  );
  expect(unasked).toEqual([]);
});

test('the domain knows no address: no query of one, no cookie, no path', () => {
  const known = filesIn('lib/domain').filter((file) =>
    /string \| string\[\] \| undefined|URLSearchParams|'\/[a-z]+\//.test(readSource(file)),
  );
  expect(known).toEqual([]);
});

test('every page to which a notice leads is known to the list of notices, which asks whether its reader may open it', () => {
  const telling = ['lib/services', 'lib/jobs', 'lib/data']
    .flatMap(filesIn)
    .filter((file) => /\b(?:notify|tellSuppliers)\(/.test(readSource(file)));
  const led = telling.flatMap((file) => readSource(file).match(/\b(?:office|producer|account)\.\w+(?=\()/g) ?? []);
  expect(new Set(led).size).toBeGreaterThan(15);
  const known = readSource('lib/queries/notice-places.ts');
  expect([...new Set(led)].filter((page) => !known.includes(`[${page}, `))).toEqual([]);
});
