import { expect, test } from 'vitest';
import { ActorInput } from '@/lib/domain/census/inputs';
import { ProductInput } from '@/lib/domain/foods/input';
import { modelColumns } from '@/tests/support/record-fields';

/** What the form of an actor or a product asks for and where it is kept, beside what no form of theirs asks for: why not. */
const kept = {
  EconomicActor: {
    asked: Object.keys(ActorInput.out.shape),
    called: {},
    unasked: {
      organisationId: 'whose',
      confirmedAt: 'the census confirms',
      confirmedById: 'the census confirms',
      source: 'how it came on record',
      consent: 'the census enters it in person',
      enteredById: 'the census enters it in person',
      remarks: 'the census sends back',
      returnedAt: 'the census sends back',
      searchText: 'a trigger keeps it',
      nameCore: 'a trigger keeps it',
      phoneKeys: 'a trigger keeps it',
    },
  },
  Product: {
    asked: Object.keys(ProductInput.shape).filter((name) => !['productId', 'recipe'].includes(name)),
    called: { price: 'priceCentavos' },
    unasked: {
      id: 'which',
      organisationId: 'whose',
      handoutAssumed: 'nobody has said it yet: saving does',
      nameKey: 'a trigger keeps it',
    },
  },
} satisfies Record<string, { asked: string[]; called: Record<string, string>; unasked: Record<string, string> }>;

test.each(Object.entries(kept))('each column of %s is asked by its form, or named here as nobody’s to say', (model, one) => {
  const called: Readonly<Record<string, string>> = one.called;
  const columns = modelColumns(model);
  const known = [...one.asked.map((name) => called[name] ?? name), ...Object.keys(one.unasked)];
  expect([...columns.keys()].toSorted()).toEqual(known.toSorted());
});
