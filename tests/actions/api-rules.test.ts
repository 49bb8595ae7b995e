import { describe, expect, test } from 'vitest';
import { validateRuleAction } from '@/lib/actions/rules';
import { readCalculator } from '@/lib/queries/calculator';
import { readTermCalculator } from '@/lib/queries/term-calculator';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { calculation, deadline, offer, post, problems, worked } from '@/tests/support/api';
import { person } from '@/tests/support/people';

type Body = { notes: string[] } & Record<string, unknown>;

describe('a process of 2020 or 2021', () => {
  test.each([
    ['2020-06-15', 150_000, 'MOD-ANPE-C', 'MOD-ANPE-C-H', 'PLZ-ANPE-C-H'],
    ['2021-06-15', 500_000, 'MOD-ANPE-P', 'MOD-ANPE-P-H', 'PLZ-ANPE-P-H'],
    ['2022-02-01', 500_000, 'MOD-ANPE-P', 'MOD-ANPE-P-H', 'PLZ-ANPE-P-H'],
  ])('of %s and Bs %i is answered from memory, for history only', async (day, amountBs, modality, modalityRule, rule) => {
    const { status, body } = await post('deadlines', deadline({ amountBs, publishedAt: `${day}T10:00:00` }));
    expect(status).toBe(200);
    const memory = { confidence: 'memory', decides: false, historical: true };
    expect(body).toMatchObject({ modality, rule, ...memory, modalityRule: { rule: modalityRule, ...memory } });
    expect((body as Body).notes.join(' ')).toMatch(/Solo para historia/);
  });

  test.each([
    ['2021-01-01', 150_000, 'MOD-ANPE-C'],
    ['2022-02-02', 500_000, 'MOD-ANPE-P'],
  ])('of %s and Bs %i is answered by the rule that holds', async (day, amountBs, rule) => {
    const { body } = await post('deadlines', deadline({ amountBs, publishedAt: `${day}T10:00:00` }));
    expect(body).toMatchObject({ historical: false, decides: true, confidence: 'secondary', modalityRule: { rule } });
    expect((body as Body).notes.join(' ')).not.toMatch(/historia/);
  });

  test('has its adjusted price by the rules of its day', async () => {
    const then = { ...calculation(), publishedAt: '2020-06-15T10:00:00' };
    const { body } = await post('adjusted-price', then);
    expect(body).toMatchObject({
      modality: 'MOD-ANPE-C',
      historical: true,
      decides: false,
      confidence: 'memory',
      rulesDay: '2020-06-15',
    });
    expect((body as Body).notes.join(' ')).toMatch(/Solo para historia/);
    expect(body).toMatchObject({ winner: { id: 'D' } });
    const now = (await post('adjusted-price', calculation())).body;
    expect(now).toMatchObject({ modality: 'MOD-ANPE-C', historical: false, decides: true });
  });

  test('and one of before there were margins is refused by field', async () => {
    const then = { ...calculation(), publishedAt: '2012-06-15T10:00:00' };
    expect(problems(await post('adjusted-price', then))).toEqual({
      status: 400,
      errors: [['publishedAt', 'no-margins-that-day']],
    });
  });

  test('on the calculator’s page too', async () => {
    const { result } = await readCalculator({ referencia: '150000', fecha: '2020-06-15' });
    expect(result).toMatchObject({ day: '2020-06-15', modality: { rule: 'MOD-ANPE-C-H', historical: true, decides: false } });
    expect((await readCalculator({ referencia: '150000', fecha: '2012-06-15' })).fields).toHaveProperty('fecha');
    expect((await readCalculator({ referencia: '150000', fecha: 'ayer' })).fields).toHaveProperty('fecha');
    expect((await readCalculator({ referencia: '150000', fecha: '' })).fields).toEqual({});
  });
});

describe('a holiday of the department inside the term', () => {
  test('gives both dates, to be confirmed', async () => {
    const { body } = await post('deadlines', deadline({ modality: 'ANPE' }));
    expect(body).toMatchObject({
      earliestSubmission: '2026-11-16',
      earliestSubmissionNational: '2026-11-13',
      toConfirm: true,
      departmentalHolidays: [{ date: '2026-11-10', name: 'Efemérides de Potosí' }],
    });
    expect((body as Body).notes.join(' ')).toMatch(/Por confirmar[\s\S]*feriados municipales/);
  });

  test('elsewhere there is one date, and municipal holidays are still unknown', async () => {
    const { body } = await post('deadlines', deadline({ modality: 'ANPE', municipalityCode: '020101' }));
    expect(body).toMatchObject({ earliestSubmission: '2026-11-13', earliestSubmissionNational: '2026-11-13', toConfirm: false });
    expect((body as Body).notes.join(' ')).toMatch(/^Los feriados municipales no están/);
  });

  test('on the page of terms too', async () => {
    const { term } = await readTermCalculator({ municipio: '050101', publicada: '2026-11-09', modalidad: 'anpe' });
    expect(term?.earliest).toMatchObject({ day: '2026-11-16', nationalDay: '2026-11-13' });
  });
});

describe('codes of SICOES', () => {
  test.each([
    ['LP', 'MOD-LP-N'],
    ['CNC', 'MOD-CNC'],
    ['CND1', 'MOD-CND'],
    ['cnd1', 'MOD-CND'],
    ['CND', 'MOD-CND'],
    ['ANPP', 'MOD-ANPE-P'],
    ['ANPEP', 'MOD-ANPE-P'],
    ['CM', 'MOD-CM'],
    ['CD', 'MOD-CD'],
    ['CE', 'MOD-EX'],
    ['CDE', 'MOD-CDE'],
  ])('%s is understood as %s', async (code, modality) => {
    expect(await post('deadlines', deadline({ modality: code }))).toMatchObject({ status: 200, body: { modality } });
    expect(
      (await readTermCalculator({ municipio: '050101', publicada: '2026-11-09', modalidad: code })).term?.modality,
    ).toMatchObject({ modality });
  });

  test.each(['MOD-EX', 'MOD-CD', 'MOD-CDE'])('what is only remembered decides nothing: %s', async (code) => {
    expect(await post('deadlines', deadline({ modality: code }))).toMatchObject({
      status: 200,
      body: { confidence: 'memory', decides: false },
    });
  });

  test.each(['PLZ', 'LPX'])('what is unknown is told the codes: %s', async (code) => {
    const { status, body } = await post('deadlines', deadline({ modality: code }));
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(/CND1[\s\S]*CDE/);
  });

  test.each([
    [{ modalidad: 'LPX' }, 'modalidad'],
    [{ monto: '100', modalidad: 'LP' }, 'monto'],
    [{}, 'monto'],
    [{ monto: '100', municipio: '999999' }, 'municipio'],
    [{ monto: '300000', publicada: '2019-05-06' }, 'publicada'],
    [{ monto: '100', publicada: '2050-05-06' }, 'publicada'],
  ])('on the page %j is told on the field %s, and what was typed stays', async (change, field) => {
    const page = await readTermCalculator({ municipio: '050101', publicada: '2026-11-09', ...change });
    expect(page.term).toBeNull();
    expect(Object.keys(page.fields)).toEqual([field]);
    expect(page.typed).toMatchObject(change);
  });
});

describe('what is not sure says so', () => {
  test('a claimed margin below a bound that nobody read', async () => {
    const one = offer({ producedInCountry: true, nationalComponentPercent: 20, claims: ['F1', 'F2'] });
    const { body } = await post('adjusted-price', calculation([one, ...worked.slice(1)]));
    expect(body).toMatchObject({ decides: false, confidence: 'memory' });
    expect(JSON.stringify(body)).toContain('"rule":"MAR-F2A-MIN","percent":0');
  });

  test('a validated rule answers with who validated it and where', async () => {
    const adviser = await person({ roles: ['legal-adviser'], municipalityCode: '050203' });
    await mustCall(validateRuleAction, adviser, {
      ruleId: 'PLZ-LP-N',
      verdict: 'confirmed',
      article: 'DS 0181, art. 47',
      legalBasis: 'Quince días hábiles, leído en la Gaceta.',
      link: 'https://www.gacetaoficialdebolivia.gob.bo/',
    });
    const asked = { modality: 'LP', publishedAt: '2029-03-05T10:00:00' };
    expect((await post('deadlines', deadline({ ...asked, municipalityCode: '050203' }))).body).toMatchObject({
      decides: true,
      validation: { verdict: 'confirmed', article: 'DS 0181, art. 47', by: expect.any(String) },
    });
    expect((await post('deadlines', deadline(asked))).body).toMatchObject({ decides: false, validation: null });
  });
});
