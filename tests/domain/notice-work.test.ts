import { describe, expect, test } from 'vitest';
import { type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import { codesOfOthers, type NoticeReader } from '@/lib/domain/notice-work';
import { answering, noticeCodes, topicOf } from '@/lib/domain/notices';

const reader = (kind: OrganisationKind, ...roles: Role[]): NoticeReader => ({ roles, organisation: { kind } });
const own = (...roles: Role[]) => {
  const others = codesOfOthers(reader('municipality', ...roles));
  return noticeCodes.filter((code) => !others.includes(code));
};

describe('of a municipality each is told of their own work', () => {
  test.each<[Role, string[]]>([
    ['administrator', ['people', 'matrix']],
    ['authority', ['people', 'tenders', 'contracts', 'rules', 'matrix']],
    ['procurement-officer', ['tenders', 'contracts', 'deliveries', 'payments', 'rules']],
    ['evaluator', ['tenders', 'rules']],
    ['receiver', ['deliveries']],
    ['treasurer', ['contracts', 'payments']],
    ['census-officer', ['census']],
    ['legal-adviser', ['rules']],
    ['programme-officer', ['rules', 'matrix']],
    ['nutritionist', []],
  ])('%s: %j', (role, topics) => {
    expect([...new Set(own(role).map(topicOf))]).toEqual(topics);
  });

  test('whoever has two roles, of both', () => {
    expect(own('receiver', 'treasurer')).toEqual(
      noticeCodes.filter((code) => [...own('receiver'), ...own('treasurer')].includes(code)),
    );
  });

  test('nobody goes without what waits for their answer', () => {
    for (const [code, action] of Object.entries(answering))
      for (const role of rolesOf.municipality) {
        const organisation = { id: 'x', kind: 'municipality', name: 'x', municipalityCode: null, status: 'confirmed' } as const;
        const actor = { userId: 'x', name: 'x', organisation, roles: [role], partyIds: [], schoolIds: [], heldSince: null };
        if (mayTry(actor, action)) expect([role, own(role)]).toEqual([role, expect.arrayContaining([code])]);
      }
  });

  test('there is somebody for every notice', () => {
    expect(own(...rolesOf.municipality)).toEqual([...noticeCodes]);
  });
});

test.each<OrganisationKind>(['producer', 'university', 'ngo', 'operator'])('of a %s each is told of all', (kind) => {
  expect(codesOfOthers(reader(kind, 'administrator'))).toEqual([]);
});
