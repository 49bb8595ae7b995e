import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { removeRequirementAction, saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { moveClock } from '@/tests/support/people';
import { aMilkDraft, aRequirement, aTown, newTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('requirements', () => {
  const required = (tenderId: string) =>
    prisma().requirement.findMany({
      where: { tenderId },
      orderBy: { id: 'asc' },
    });

  test('are written with the rule behind them, changed and taken away', async () => {
    const { id } = await aMilkDraft(town);
    const two = {
      ...aRequirement(),
      'requirements[1].kind': 'sanitary',
      'requirements[1].text': 'Registro sanitario vigente',
      'requirements[1].reason': 'El producto es transformado',
      'requirements[1].documentKind': 'sanitary-registry',
    };
    await mustCall(saveRequirementsAction, town.officer, {
      tenderId: id,
      version: 1,
      ...two,
    });
    const [capacity, sanitary] = await required(id);
    expect([capacity, sanitary]).toMatchObject([
      { kind: 'capacity', threshold: 20, ruleId: null },
      {
        kind: 'sanitary',
        documentKind: 'sanitary_registry',
        ruleId: 'DOC-SENASAG',
      },
    ]);
    await mustCall(saveRequirementsAction, town.officer, {
      tenderId: id,
      version: 2,
      ...aRequirement({
        'requirements[0].id': capacity?.id,
        'requirements[0].threshold': 10,
      }),
    });
    await mustCall(removeRequirementAction, town.officer, {
      tenderId: id,
      version: 3,
      requirementId: sanitary?.id ?? '',
    });
    expect(await required(id)).toMatchObject([{ id: capacity?.id, threshold: 10 }]);
  });

  test.each<{ why: string; change: Fields; code: string; field: string }>([
    {
      why: 'no reason',
      change: { 'requirements[0].reason': ' ' },
      code: 'check-input',
      field: 'requirements[0].reason',
    },
    {
      why: 'a capacity of 500 %',
      change: { 'requirements[0].threshold': 500 },
      code: 'requirement-needs-figure',
      field: 'requirements[0].threshold',
    },
    {
      why: 'a negative figure',
      change: { 'requirements[0].threshold': -5 },
      code: 'check-input',
      field: 'requirements[0].threshold',
    },
    {
      why: 'a guarantee for a small purchase',
      change: {
        'requirements[0].kind': 'guarantee',
        'requirements[0].threshold': 1,
      },
      code: 'guarantee-not-allowed',
      field: 'requirements[0].kind',
    },
    {
      why: 'a document without a name',
      change: {
        'requirements[0].kind': 'document',
        'requirements[0].threshold': null,
      },
      code: 'requirement-needs-document',
      field: 'requirements[0].documentKind',
    },
  ])('refused: $why', async ({ change, code, field }) => {
    const { id } = await aMilkDraft(town);
    const outcome = await callAction(saveRequirementsAction, town.officer, {
      tenderId: id,
      version: 1,
      ...aRequirement(change),
    });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await required(id)).toEqual([]);
  });

  test('no sanitary registry for fresh bananas', async () => {
    const { id } = await newTender(town, {
      productIds: [town.products.banana],
    });
    const asked = aRequirement({
      'requirements[0].kind': 'sanitary',
      'requirements[0].documentKind': 'sanitary-registry',
      'requirements[0].threshold': null,
    });
    expect(
      await callAction(saveRequirementsAction, town.officer, {
        tenderId: id,
        version: 1,
        ...asked,
      }),
    ).toMatchObject({ status: 'refused', code: 'fresh-needs-no-registry' });
  });

  test('another tender’s requirement is neither changed nor taken away', async () => {
    const [one, other] = [await aMilkDraft(town), await aMilkDraft(town)];
    await mustCall(saveRequirementsAction, town.officer, {
      tenderId: other.id,
      version: 1,
      ...aRequirement(),
    });
    const [foreign] = await required(other.id);
    expect(
      await callAction(removeRequirementAction, town.officer, {
        tenderId: one.id,
        version: 1,
        requirementId: foreign?.id ?? '',
      }),
    ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(
      await callAction(saveRequirementsAction, town.officer, {
        tenderId: one.id,
        version: 1,
        ...aRequirement({ 'requirements[0].id': foreign?.id }),
      }),
    ).toMatchObject({ code: 'not-found' });
    expect(await required(other.id)).toHaveLength(1);
  });
});
