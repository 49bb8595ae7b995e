import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepAhead, stepEyes, stepTask } from '@/lib/messages/told/tour';
import { keptRoute } from '@/lib/routes/address';
import {
  beyond,
  isStandingIn,
  markText,
  readMark,
  type TourMark,
  type TourRecords,
  type TourStep,
  tourPlace,
  tourSteps,
} from '@/lib/routes/tour';
import { esBO } from '@/tests/support/spoken';

const small = 'small';
const city = 'city';
const seat = (userId: string, organisationId: string, role: TourRecords['people'][number]['role']) => ({
  userId,
  organisationId,
  role,
});
const tender = (id: string, organisationId: string, status: string, more: { dividable?: string; opened?: number } = {}) => ({
  id,
  organisationId,
  status,
  dividable: null,
  opened: 0,
  ...more,
});
const note = (id: string, received: boolean, ...receiverIds: string[]) => ({ id, organisationId: small, received, receiverIds });

/** The demonstration as it opens. */
const fresh: TourRecords = {
  people: [
    seat('programme-city', city, 'programme-officer'),
    seat('nutrition-small', small, 'nutritionist'),
    seat('buying-small', small, 'procurement-officer'),
    seat('buying-city', city, 'procurement-officer'),
    seat('evaluates-small', small, 'evaluator'),
    seat('evaluates-city', city, 'evaluator'),
    seat('farmer', 'farm', 'producer'),
    seat('company', 'plant', 'producer'),
  ],
  programmes: [{ id: '2016', organisationId: city }],
  kitchens: [{ id: small, organisationId: small }],
  tenders: [
    tender('bread', small, 'published'),
    tender('milk', small, 'draft', { dividable: 'whole' }),
    tender('old', small, 'contracted', { opened: 3 }),
    tender('bars', city, 'closed', { opened: 2 }),
    tender('huge', city, 'draft'),
    tender('city-milk', city, 'draft', { dividable: 'zone' }),
  ],
  sellers: [
    { id: 'farm', organisationId: 'farm', tenderId: 'bread', open: true },
    { id: 'plant', organisationId: 'plant', tenderId: 'bread', open: true },
  ],
  notes: [note('waiting', false, 'receives'), note('yesterday', true, 'receives')],
  place: '050103',
};

const without = (...ids: string[]) => ({ tenders: fresh.tenders.filter(({ id }) => !ids.includes(id)) });

test.each<[TourStep, Partial<TourRecords>, string, string | null]>([
  ['numbers', {}, '/municipio/programa/2016', 'programme-city'],
  ['numbers', { programmes: [] }, '/', null],
  ['needs', {}, '/municipio/raciones', 'nutrition-small'],
  ['needs', { kitchens: [] }, '/convocatorias', null],
  ['barriers', {}, '/municipio/convocatorias/milk/actores?lote=whole', 'buying-small'],
  // somebody divided and published the milk: the other town's draft still shows it
  ['barriers', without('milk'), '/municipio/convocatorias/city-milk/actores?lote=zone', 'buying-city'],
  // a draft whose lots are divided already counts its barriers all the same
  [
    'barriers',
    { tenders: [tender('bread', small, 'published'), tender('cut', small, 'draft')] },
    '/municipio/convocatorias/cut/actores',
    'buying-small',
  ],
  ['barriers', without('milk', 'huge', 'city-milk'), '/municipio/convocatorias/bread/actores', 'buying-small'],
  ['barriers', { tenders: [] }, '/convocatorias', null],
  ['sell', {}, '/productor', 'farmer'],
  ['sell', { sellers: fresh.sellers.slice(1) }, '/productor', 'company'],
  // nothing is open for the association: whoever has something open is looked at first, and at last what was bought before
  ['sell', { sellers: fresh.sellers.map((one) => ({ ...one, open: one.id === 'plant' })) }, '/productor', 'company'],
  ['sell', { sellers: fresh.sellers.map((one) => ({ ...one, open: false })) }, '/productor/convocatorias/bread', 'farmer'],
  ['sell', { sellers: [] }, '/convocatorias', null],
  ['evaluate', {}, '/municipio/convocatorias/bars/evaluacion', 'evaluates-city'],
  ['evaluate', without('bars'), '/municipio/convocatorias/old/evaluacion', 'evaluates-small'],
  ['evaluate', { tenders: [tender('lonely', small, 'closed', { opened: 1 })] }, '/calculadora', null],
  ['receive', {}, '/municipio/recepcion/waiting', 'receives'],
  [
    'receive',
    { notes: [note('nobody', false), note('yesterday', true, 'receives')] },
    '/municipio/recepcion/yesterday',
    'receives',
  ],
  ['receive', { notes: [] }, '/compra-local', null],
  ['rise', {}, '/compra-local?municipio=050103', null],
  ['rise', { place: null }, '/compra-local', null],
])('%s with %j leads to %s as %s', (step, records, path, userId) =>
  expect(tourPlace(step, { ...fresh, ...records })).toEqual({ path, userId }),
);

test('without people every step is a public page', () => {
  for (const step of tourSteps) {
    const place = tourPlace(step, { ...fresh, people: [], notes: [] });
    expect(place.userId).toBeNull();
    expect(place.path).not.toMatch(/^\/(municipio|productor)/);
  }
});

const before = { numerator: 20_123_744n, denominator: 27_562_560n };

test.each<[string, TourMark]>([
  ['1 going /', { step: 'numbers', going: true, path: '/' }],
  ['4 left /productor', { step: 'sell', going: false, path: '/productor' }],
  [
    '7 going /compra-local?municipio=050103 20123744/27562560',
    { step: 'rise', going: true, path: '/compra-local?municipio=050103', before },
  ],
])('a browser remembers %s', (text, mark) => {
  expect(markText(mark)).toBe(text);
  expect(readMark(text)).toEqual(mark);
});

test.each([
  undefined,
  '',
  '0 going /',
  '8 going /',
  '1 running /',
  '1 going',
  '1 going //evil.example',
  '1 going https://evil.example',
  '1 going /ingresar',
  '1 going /api/auth',
  '1 going /a b',
  '3 going /a 1/2/3',
])('a browser that sends %j has not begun', (text) => expect(readMark(text)).toBeNull());

test('whatever a browser sends, a mark leads nowhere but here', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const mark = readMark(`1 going /${text}`);
      if (mark) expect(new URL(mark.path, 'https://apthapi.example').origin).toBe('https://apthapi.example');
    }),
  );
});

test('each step says where it is and what to do; the last two pages of the story are one link away', () => {
  expect(tourSteps.length).toBe(7);
  for (const step of tourSteps) expect(stepTask(esBO, step)).not.toMatch(/undefined/);
  expect(tourSteps.filter((step) => stepEyes(esBO('tour'), step) === null)).toEqual(['rise']);
  expect(stepAhead(esBO('tour'), 'evaluate')).toBe('Siguiente: con los ojos del evaluador');
  expect(stepAhead(esBO('tour'), 'sell')).toBe('Siguiente: con los ojos de la productora');
  expect(beyond({ step: 'rise', going: true, path: '/compra-local?municipio=050103' })).toBe('/matriz?municipio=050103');
  expect(beyond({ step: 'needs', going: true, path: '/municipio/raciones' })).toBe('/municipio/demanda');
  expect(isStandingIn({ step: 'evaluate', going: true, path: '/calculadora' })).toBe(true);
  expect(isStandingIn({ step: 'evaluate', going: true, path: keptRoute('/municipio/convocatorias/1/evaluacion') })).toBe(false);
  expect(isStandingIn({ step: 'rise', going: true, path: '/compra-local' })).toBe(false);
  expect(beyond({ step: 'sell', going: true, path: '/productor' })).toBeNull();
});
