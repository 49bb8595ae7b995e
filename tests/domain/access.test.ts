import { expect, test } from 'vitest';
import { type Actor, type OrganisationKind, type OrganisationStatus, type Role, rolesOf } from '@/lib/domain/access/actor';
import { authorise, may, type Subject } from '@/lib/domain/access/may';
import { type ActionName, type PolicyRow, policy } from '@/lib/domain/access/policy';
import { Refusal } from '@/lib/domain/refusal';

const actor = (
  kind: OrganisationKind,
  roles: readonly Role[],
  over: { status?: OrganisationStatus; schoolIds?: string[] } = {},
): Actor => ({
  userId: 'ana',
  name: 'Ana',
  organisation: { id: 'potosi', kind, name: 'Potosí', municipalityCode: '050101', status: over.status ?? 'confirmed' },
  partyIds: kind === 'producer' ? ['potosi', 'allies'] : [],
  roles,
  schoolIds: over.schoolIds ?? [],
});

const own: Subject = { id: 'x', organisationId: 'potosi', municipalityCode: '050101' };
const foreign: Subject = { id: 'x', organisationId: 'yocalla', municipalityCode: '050103' };

const ofParty = (partyId: string): Subject => ({ id: 'x', partyId });

test.each<[string, Actor, ActionName, Subject, boolean]>([
  ['a producer withdraws its own offer', actor('producer', ['producer']), 'offer.withdraw', ofParty('potosi'), true],
  ['and one of a party that it is a member of', actor('producer', ['producer']), 'offer.withdraw', ofParty('allies'), true],
  ['and of no other party', actor('producer', ['producer']), 'offer.withdraw', ofParty('strangers'), false],
  ['nor for having another role there', actor('producer', ['administrator']), 'offer.withdraw', ofParty('allies'), false],
  ['a party’s record is not the buyer’s', actor('municipality', ['authority']), 'tender.award', ofParty('allies'), false],
  [
    'a member reads the contract of its party',
    actor('producer', ['producer']),
    'contract.read',
    { id: 'x', partyIds: ['town', 'allies'] },
    true,
  ],
  ['the authority awards', actor('municipality', ['authority']), 'tender.award', own, true],
  ['the evaluator does not', actor('municipality', ['evaluator']), 'tender.award', own, false],
  ['nor does another municipality’s authority', actor('municipality', ['authority']), 'tender.award', foreign, false],
  ['nor a producer of the same name of role', actor('producer', ['producer']), 'tender.award', own, false],
  ['one role of several is enough', actor('municipality', ['evaluator', 'authority']), 'tender.award', own, true],
  [
    'a receiver receives at their school',
    actor('municipality', ['receiver'], { schoolIds: ['s'] }),
    'delivery.receive',
    { ...own, schoolId: 's' },
    true,
  ],
  [
    'and at no other',
    actor('municipality', ['receiver'], { schoolIds: ['s'] }),
    'delivery.receive',
    { ...own, schoolId: 't' },
    false,
  ],
  ['nor where no school is named', actor('municipality', ['receiver'], { schoolIds: ['s'] }), 'delivery.receive', own, false],
  [
    'the census reaches its territory',
    actor('municipality', ['census-officer']),
    'producer.confirm',
    { ...foreign, municipalityCode: '050101' },
    true,
  ],
  ['and ends there', actor('municipality', ['census-officer']), 'producer.confirm', foreign, false],
  [
    'but takes in whom no government here can',
    actor('municipality', ['census-officer']),
    'producer.confirm',
    { ...foreign, unclaimed: true },
    true,
  ],
  [
    'a party reads its contract',
    actor('producer', ['producer']),
    'contract.read',
    { id: 'x', partyIds: ['yocalla', 'potosi'] },
    true,
  ],
  ['a third does not', actor('producer', ['producer']), 'contract.read', { id: 'x', partyIds: ['yocalla'] }, false],
  ['a session is its owner’s', actor('ngo', ['technician']), 'session.sign-out', { id: 'x', userId: 'ana' }, true],
  ['and nobody else’s', actor('ngo', ['administrator']), 'session.sign-out', { id: 'x', userId: 'eva' }, false],
  ['the suspended do nothing', actor('municipality', ['authority'], { status: 'suspended' }), 'tender.award', own, false],
  [
    'but leave',
    actor('municipality', ['authority'], { status: 'suspended' }),
    'session.sign-out',
    { id: 'x', userId: 'ana' },
    true,
  ],
  ['the operator does not award', actor('operator', ['operator']), 'tender.award', own, false],
])('%s', (_, who, action, subject, answer) => expect(may(who, action, subject)).toBe(answer));

test('a municipality without a code reaches no territory', () => {
  const nowhere = actor('municipality', ['census-officer']);
  nowhere.organisation.municipalityCode = null;
  expect(may(nowhere, 'producer.confirm', { id: 'x', municipalityCode: null })).toBe(false);
});

const why = (who: Actor, action: ActionName, subject: Subject | null) => {
  try {
    authorise(who, action, subject);
    return 'yes';
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

test.each<[string, Actor, ActionName, Subject | null, string]>([
  [
    'what is not there and what is not one’s own sound the same',
    actor('municipality', ['authority']),
    'tender.award',
    null,
    'not-found',
  ],
  ['foreign', actor('municipality', ['authority']), 'tender.award', foreign, 'not-found'],
  [
    'who evaluated is told',
    actor('municipality', ['authority']),
    'tender.award',
    { ...own, barredUserIds: ['ana'] },
    'separation-of-duties',
  ],
  [
    'who evaluated elsewhere learns nothing',
    actor('municipality', ['authority']),
    'tender.award',
    { ...foreign, barredUserIds: ['ana'] },
    'not-found',
  ],
  [
    'who is not confirmed is told',
    actor('producer', ['producer'], { status: 'pending' }),
    'offer.send',
    { id: 'x' },
    'organisation-not-confirmed',
  ],
  [
    'who is not confirmed prepares',
    actor('producer', ['producer'], { status: 'pending' }),
    'offer.save-draft',
    { id: 'x' },
    'yes',
  ],
])('%s', (_, who, action, subject, code) => expect(why(who, action, subject)).toBe(code));

test('every row names roles that its kinds have, and each kind something to do', () => {
  for (const [action, row] of Object.entries(policy) as [ActionName, PolicyRow][]) {
    const possible = (row.kinds ?? (Object.keys(rolesOf) as OrganisationKind[])).flatMap(
      (kind): readonly Role[] => rolesOf[kind],
    );
    expect(
      (row.roles ?? []).filter((role) => !possible.includes(role)),
      action,
    ).toEqual([]);
  }
});
