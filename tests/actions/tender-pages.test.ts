import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelTenderAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readNewTender } from '@/lib/queries/tenders/new';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readTenders } from '@/lib/queries/tenders/office-list';
import { readFilters, readPublicTender, readPublicTenders } from '@/lib/queries/tenders/public';
import { readRequirements } from '@/lib/queries/tenders/requirements';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';
import { aMilkDraft, aProducer, aTown, newTender, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
let stranger: Person;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
  stranger = await person({ roles: ['procurement-officer'], municipalityCode: '050101' });
});
afterAll(() => moveClock(null));

const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
const asVisitor = <Value>(query: () => Promise<Value>) => asPerson(null, query);

describe('what anyone may read', () => {
  test('a published tender, never a draft, not even one that was cancelled', async () => {
    const [published, draft, cancelled] = [await publishedTender(town), await newTender(town), await newTender(town)];
    await mustCall(cancelTenderAction, town.authority, {
      tenderId: cancelled.id,
      version: 1,
      reason: 'Se preparó por error en esta gestión',
    });
    expect((await asVisitor(() => readPublicTender(published)))?.detail).toMatchObject({ standing: 'published', year: 2026 });
    for (const id of [draft.id, cancelled.id, '42', '99999999-9999-4999-8999-999999999999'])
      expect(await asVisitor(() => readPublicTender(id))).toBeNull();
    const { lines } = await asVisitor(() => readPublicTenders({}));
    expect(ids(lines)).toContain(published);
    expect(ids(lines)).not.toContain(draft.id);
    expect(ids(lines)).not.toContain(cancelled.id);
  });

  test('nothing of it tells whether there are offers', async () => {
    const page = await asVisitor(async () => readPublicTender(await publishedTender(town)));
    expect(JSON.stringify(page, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(
      /offer|seal|draft/i,
    );
  });

  test('its address on the public site, in letters and as a QR code', async () => {
    const id = await publishedTender(town);
    const paper = (await asVisitor(() => readPublicTender(id)))?.paper;
    expect(paper?.address).toBe(new URL(`/convocatorias/${id}`, env().APTHAPI_URL).href);
    expect(paper?.svg).toMatch(/^<svg[^>]*viewBox=/);
  });

  test('past its deadline it is closed by the clock, in the list too', async () => {
    const id = await publishedTender(town);
    await moveClock('2026-03-16T16:01:00-04:00');
    expect((await asVisitor(() => readPublicTender(id)))?.detail.standing).toBe('closed');
    expect(ids((await asVisitor(() => readPublicTenders({ state: 'open' }))).lines)).not.toContain(id);
    expect(ids((await asVisitor(() => readPublicTenders({ state: 'closed' }))).lines)).toContain(id);
    await moveClock('2026-03-02T10:00:00-04:00');
  });

  test.each([
    { why: 'its municipality', filters: { municipality: '051201' }, found: true },
    { why: 'another municipality', filters: { municipality: '020101' }, found: false },
    { why: 'a product, whatever its case', filters: { product: 'LECHE' }, found: true },
    { why: 'another product', filters: { product: 'huevo' }, found: false },
    { why: 'a text that would be SQL', filters: { product: "%' or 1=1 --" }, found: false },
  ])('filtered by $why', async ({ filters, found }) => {
    const id = await publishedTender(town);
    const { lines } = await asVisitor(() => readPublicTenders(filters));
    expect(ids(lines).includes(id)).toBe(found);
  });

  test('page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { lines, next } = await asVisitor(() => readPublicTenders({ after }));
      seen.push(...ids(lines));
      after = next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await prisma().tender.count({ where: { publishedAt: { not: null } } }));
  });

  test('an address that makes no sense filters nothing', () => {
    expect(readFilters({ municipio: 'x', estado: 'secret', producto: 'a', despues: '7', otro: '1' })).toEqual({});
    expect(readFilters({ municipio: ['051201', '2'] })).toEqual({});
  });
});

describe('the office', () => {
  test('who comes back to a step that is over is led to the tender; a draft, and what is not theirs, is not there', async () => {
    const id = await publishedTender(town);
    const led = (who: Person | null, of: string) => asPerson(who, () => leaveStep(of));
    await expect(led(town.officer, id)).rejects.toMatchObject({
      digest: expect.stringContaining(`/municipio/convocatorias/${id};`),
    });
    const away = { digest: expect.stringContaining('404') };
    for (const who of [stranger, null]) await expect(led(who, id)).rejects.toMatchObject(away);
    await expect(led(town.officer, (await aMilkDraft(town)).id)).rejects.toMatchObject(away);
  });

  test('reads its own drafts; another municipality, a producer and a visitor do not', async () => {
    const { id } = await aMilkDraft(town);
    expect((await asPerson(town.officer, () => readOfficeTender(id)))?.rights).toMatchObject({
      edit: true,
      publish: true,
      cancel: false,
    });
    expect((await asPerson(town.authority, () => readOfficeTender(id)))?.rights).toMatchObject({
      edit: false,
      cancel: true,
      annul: false,
    });
    for (const who of [stranger, await aProducer(), null]) {
      expect(await asPerson(who, () => readOfficeTender(id))).toBeNull();
      expect(await asPerson(who, () => readPublication(id))).toBeNull();
      expect(await asPerson(who, () => readRequirements(id))).toBeNull();
    }
    expect(await asPerson(await aProducer(), () => readTenders({ view: 'preparing' }))).toBeNull();
    expect(ids((await asPerson(stranger, () => readTenders({ view: 'preparing' })))?.lines ?? [])).toEqual([]);
  });

  test('only who may draft chooses what to draft', async () => {
    expect(await asPerson(town.officer, readNewTender)).toMatchObject({
      programmes: [{ id: town.programmeId }],
      zones: [{ schools: 2 }, { schools: 1 }],
    });
    expect(await asPerson(town.authority, readNewTender)).toBeNull();
  });

  test('sees what the law says of the draft before publishing it', async () => {
    const { id } = await aMilkDraft(town);
    expect((await asPerson(town.officer, () => readPublication(id)))?.prospect).toMatchObject({
      modality: { rule: 'MOD-CM' },
      earliest: { minimumBusinessDays: 0 },
      firstDelivery: '2026-04-06',
    });
    expect((await asPerson(town.officer, () => readRequirements(id)))?.suggestions.map(({ code }) => code)).toEqual([
      'capacity',
      'sanitary-registry',
      'logistics',
      'rupe',
      'nit',
    ]);
  });
});
