import { describe, expect, test } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { calculation, deadline, offer, post, problems, worked } from '@/tests/support/api';
import { colleague, person } from '@/tests/support/people';

const national = { producedInCountry: true };

describe('adjusted price', () => {
  test('the worked example comes out', async () => {
    const { status, body } = await post('adjusted-price', calculation());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ranking: [
        { id: 'D', factor: 0.45, adjustedPriceBs: 85_500 },
        { id: 'B', factor: 0.75, adjustedPriceBs: 112_500 },
        { id: 'C', factor: 0.8, adjustedPriceBs: 116_000 },
        { id: 'A', factor: 1, adjustedPriceBs: 120_000, margins: [] },
      ],
      excluded: [],
      winner: { id: 'D', contractPriceBs: 190_000, extraCostBs: 70_000, extraCostPercent: 58.33 },
    });
    const [first] = (body as { ranking: { margins: object[] }[] }).ranking;
    expect(first?.margins).toMatchObject([
      { rule: 'MAR-F1', percent: 10, article: 'art. 30.I.a', confidence: 'secondary' },
      { rule: 'MAR-F2B', percent: 25 },
      { rule: 'MAR-F3', percent: 20, article: 'art. 31' },
    ]);
  });

  test('over the reference price by a boliviano, it is out', async () => {
    const offers = worked.map((one) => (one.id === 'D' ? { ...one, priceBs: 200_001 } : one));
    expect((await post('adjusted-price', calculation(offers))).body).toMatchObject({
      excluded: [{ id: 'D', reason: 'over-reference-price' }],
      winner: { id: 'B', extraCostBs: 30_000, extraCostPercent: 25 },
    });
  });

  test('with everybody out nobody wins', async () => {
    const { body } = await post('adjusted-price', calculation([offer({ compliant: false })]));
    expect(body).toMatchObject({ ranking: [], excluded: [{ id: 'X', reason: 'not-compliant' }], winner: null });
  });

  test('prices are exact decimals', async () => {
    const one = offer({ priceBs: 1234.57, ...national, nationalComponentPercent: 60, claims: ['F1', 'F2'] });
    expect((await post('adjusted-price', calculation([one]))).body).toMatchObject({
      ranking: [{ factor: 0.65, adjustedPriceBs: 802.4705 }],
    });
  });

  test('an instant without offset is the clock of La Paz', async () => {
    const early = offer({ id: 'early', receivedAt: '2026-11-20T09:00:00' });
    const late = offer({ id: 'late', receivedAt: '2026-11-20T13:00:01Z' });
    expect((await post('adjusted-price', calculation([late, early]))).body).toMatchObject({ winner: { id: 'early' } });
  });

  test.each<[string, unknown, [string, string][]]>([
    [
      'nothing',
      {},
      [
        ['referencePriceBs', 'required'],
        ['offers', 'required'],
      ],
    ],
    ['null', null, [['', 'wrong-type']]],
    ['a list', [], [['', 'wrong-type']]],
    ['no offers', calculation([]), [['offers', 'too-few']]],
    ['offers that are no list', calculation('A'), [['offers', 'wrong-type']]],
    ['a negative price', calculation([offer({ priceBs: -1 })]), [['offers[0].priceBs', 'too-small']]],
    ['a price of nothing', calculation([offer({ priceBs: 0 })]), [['offers[0].priceBs', 'too-small']]],
    ['a price as text', calculation([offer({ priceBs: '100' })]), [['offers[0].priceBs', 'wrong-type']]],
    ['tenths of a centavo', calculation([offer({ priceBs: 1.005 })]), [['offers[0].priceBs', 'too-precise']]],
    ['an absurd price', calculation([offer({ priceBs: 1e308 })]), [['offers[0].priceBs', 'too-large']]],
    ['an absurd reference', calculation(worked, 1e12), [['referencePriceBs', 'too-large']]],
    [
      'a component over 100',
      calculation([offer({ nationalComponentPercent: 101 })]),
      [['offers[0].nationalComponentPercent', 'too-large']],
    ],
    ['a margin that does not exist', calculation([offer({ claims: ['F4'] })]), [['offers[0].claims[0]', 'not-an-option']]],
    ['a kind that does not exist', calculation([offer({ bidderKind: 'oeca' })]), [['offers[0].bidderKind', 'not-an-option']]],
    ['the same id twice', calculation([offer({}), offer({})]), [['offers[1].id', 'repeated']]],
    [
      'a day that does not exist',
      calculation([offer({ receivedAt: '2026-02-30T10:00:00Z' })]),
      [['offers[0].receivedAt', 'not-an-instant']],
    ],
    [
      'a field that is misspelt',
      calculation([offer({ nationalComponent: 60 })]),
      [['offers[0].nationalComponent', 'unknown-field']],
    ],
    ['a missing fact', calculation([{ ...offer({}), compliant: undefined }]), [['offers[0].compliant', 'required']]],
  ])('%s is told field by field', async (_, body, errors) => {
    expect(problems(await post('adjusted-price', body))).toEqual({ status: 400, errors });
  });

  test('more offers than a tender ever had are refused, and not one problem each', async () => {
    const many = Array.from({ length: 201 }, (_, i) => offer({ id: `${i}` }));
    expect(problems(await post('adjusted-price', calculation(many)))).toEqual({ status: 400, errors: [['offers', 'too-many']] });
    const wrong = Array.from({ length: 150 }, (_, i) => ({ id: `${i}` }));
    expect(problems(await post('adjusted-price', calculation(wrong))).errors).toHaveLength(50);
  });

  test('the most offers allowed are ranked', async () => {
    const offers = Array.from({ length: 200 }, (_, i) => offer({ id: `${i}`, priceBs: 100_000 - i }));
    expect((await post('adjusted-price', calculation(offers))).body).toMatchObject({ winner: { id: '199' } });
  });
});

describe('deadlines', () => {
  test.each([
    [
      { amountBs: 180_000 },
      {
        modality: 'MOD-ANPE-C',
        minimumBusinessDays: 4,
        earliestSubmission: '2026-11-16',
        rule: 'PLZ-ANPE-C',
        confidence: 'secondary',
      },
    ],
    [{ amountBs: 50_000.5 }, { modality: 'MOD-ANPE-C' }],
    [{ amountBs: 21_000_000 }, { modality: 'MOD-LP-N', minimumBusinessDays: 15, confidence: 'memory', decides: false }],
    [
      { modality: 'anpe-p' },
      { modality: 'MOD-ANPE-P', minimumBusinessDays: 8, earliestSubmission: '2026-11-20', article: 'art. 47' },
    ],
    [{ amountBs: 20_000 }, { modality: 'MOD-CM', minimumBusinessDays: 0, earliestSubmission: '2026-11-09', rule: 'MOD-CM' }],
    [{ modality: 'MOD-ANPE-C', publishedAt: '2026-11-09T23:59:00' }, { earliestSubmission: '2026-11-16' }],
    [{ modality: 'MOD-ANPE-C', publishedAt: '2026-11-10T03:59:00Z' }, { earliestSubmission: '2026-11-16' }],
    [
      { modality: 'MOD-ANPE-C', municipalityCode: '020101' },
      { earliestSubmission: '2026-11-13', skipped: [] },
    ],
  ])('%j', async (fields, expected) => {
    const { status, body } = await post('deadlines', deadline(fields));
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  test('the holidays passed over are named', async () => {
    const { body } = await post('deadlines', deadline({ amountBs: 180_000 }));
    expect(body).toMatchObject({ skipped: [{ date: '2026-11-10', name: 'Efemérides de Potosí' }] });
  });

  test.each<[string, object, [string, string][]]>([
    ['neither amount nor modality', {}, [['', 'one-of']]],
    ['both', { amountBs: 1000, modality: 'MOD-CM' }, [['', 'one-of']]],
    ['a modality that does not exist', { modality: 'LICITACION' }, [['modality', 'not-an-option']]],
    ['an unknown municipality', { amountBs: 1000, municipalityCode: '999999' }, [['municipalityCode', 'unknown-municipality']]],
    ['a code that is none', { amountBs: 1000, municipalityCode: "05'; --" }, [['municipalityCode', 'not-a-code']]],
    ['a date without time', { amountBs: 1000, publishedAt: '2026-11-09' }, [['publishedAt', 'not-an-instant']]],
    [
      'a year without holidays on record',
      { amountBs: 1000, publishedAt: '2050-01-03T10:00:00' },
      [['publishedAt', 'no-calendar']],
    ],
    [
      'a count that leaves the years on record',
      { modality: 'LP-I', publishedAt: '2030-12-30T10:00:00' },
      [['publishedAt', 'no-calendar']],
    ],
    [
      'an amount that no rule of that year reached',
      { amountBs: 300_000, publishedAt: '2019-05-06T10:00:00' },
      [['publishedAt', 'no-rule-in-force']],
    ],
    ['a negative amount', { amountBs: -5 }, [['amountBs', 'too-small']]],
  ])('%s', async (_, fields, errors) => {
    expect(problems(await post('deadlines', deadline(fields)))).toEqual({ status: 400, errors });
  });

  test('a municipality’s own minimum counts from the day it was recorded, with its basis', async () => {
    const authority = await person({ kind: 'municipality', roles: ['authority'], municipalityCode: '050103' });
    const { userId, organisationId } = await colleague(authority, ['authority']);
    const own = {
      ruleId: 'PLZ-ANPE-C',
      organisationId,
      userId,
      value: { businessDays: 6 },
      legalBasis: 'Reglamento municipal, art. 9',
    };
    await prisma().ruleOverride.create({ data: { ...own, at: new Date('2026-11-05T12:00:00Z') } });
    const there = { modality: 'ANPE-C', municipalityCode: '050103' };
    expect((await post('deadlines', deadline(there))).body).toMatchObject({ minimumBusinessDays: 6, legalBasis: own.legalBasis });
    expect((await post('deadlines', deadline({ ...there, publishedAt: '2026-11-04T10:00:00' }))).body).toMatchObject({
      minimumBusinessDays: 4,
      legalBasis: null,
    });
    expect((await post('deadlines', deadline({ modality: 'ANPE-C' }))).body).toMatchObject({ minimumBusinessDays: 4 });
  });
});
