import { expect, test } from 'vitest';
import { leftLot, priceAge } from '@/lib/domain/matching/left-lot';
import { lotsOutOfReach, mendable } from '@/lib/domain/matching/out-of-reach';
import { nothingServed } from '../tenders/a-lot';
import { asked, lot, milk, supplier, terms } from './a-supplier';

/** 200 kg a month are asked for; one brings half of it, another a tenth and without a registry, a third makes something else. */
const half = supplier();
const tenth = supplier({ organisationId: 'tenth', name: 'Productora pequeña', capacities: [milk(20)] });
const other = supplier({ organisationId: 'other', capacities: [{ ...milk(500), foodCode: 'quinua' }] });
const most = asked('capacity', { threshold: 60 });
const some = asked('capacity', { threshold: 40 });
const experienced = asked('experience', { id: 'r-years', text: 'Cinco años', threshold: 60 });

test.each([
  ['nobody in the census', [], [], true],
  ['nobody with the product', [other], [], true],
  ['one who brings enough', [half], [some], false],
  ['none who brings enough', [half, tenth], [most], true],
  ['each stopped by something else', [half], [some, experienced], true],
])('with %s a lot is out of reach or not', (_, census, requirements, isOut) => {
  expect(lotsOutOfReach(census, terms(requirements), [lot]).map((one) => one.lot.id)).toEqual(isOut ? [lot.id] : []);
});

test('what would change it is what lets somebody in, the requirement left out or the lot divided', () => {
  const [out] = lotsOutOfReach([half, tenth], terms([most]), [lot]);
  if (!out) throw new Error('within reach');
  const { changes } = mendable(out, [half, tenth], terms([most]), nothingServed);
  expect(changes.every(({ barriers }) => barriers.canOffer > 0)).toBe(true);
  expect(changes.map(({ change }) => change.kind)).toContain('without');
  expect(changes.some(({ change }) => change.kind === 'split' && change.split.way === 'quantity')).toBe(true);
  // Of nobody with the product nothing can be changed in the tender.
  const [empty] = lotsOutOfReach([other], terms([most]), [lot]);
  expect(empty && mendable(empty, [other], terms([most]), nothingServed).changes).toEqual([]);
});

test('each requirement says whom it shuts out of the census and which offers failed it, the hardest first', () => {
  const left = leftLot(
    lot,
    { census: [half, tenth, other], terms: terms([some, experienced]), frame: null },
    {
      brought: [
        { productId: 'leche', zoneId: lot.zoneId, offers: 2, lowestCentavos: 210n, overReference: 1 },
        { productId: 'leche', zoneId: 'another', offers: 9, lowestCentavos: 1n, overReference: 0 },
        { productId: 'pan', zoneId: lot.zoneId, offers: 9, lowestCentavos: 1n, overReference: 0 },
      ],
      failed: [{ text: 'Cinco años', offers: 1 }],
    },
  );
  expect(left.shuts.map(({ requirement, actors, offers }) => [requirement.id, actors, offers])).toEqual([
    ['r-years', 2, 1],
    ['r-capacity', 1, 0],
  ]);
  expect(left.brought).toMatchObject([{ offers: 2, lowestCentavos: 210n }]);
  expect(left.changes).toEqual([]);
});

test.each([
  ['2026-03-17', '2026-03-17', 0, false],
  ['2025-12-17', '2026-03-17', 90, false],
  ['2025-12-16', '2026-03-17', 91, true],
  ['2026-03-18', '2026-03-17', 0, false],
])('a price of %s on %s is %i days old; to be asked for again: %s', (priceDay, today, days, isOld) => {
  expect(priceAge(priceDay, today)).toEqual({ days, isOld });
});
