import { beforeAll, describe, expect, test } from 'vitest';
import { type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readCommitmentChoices, readOwnCommitments } from '@/lib/queries/commitments';
import { readContracts } from '@/lib/queries/contract-list';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readToday } from '@/lib/queries/dashboards/today';
import { readProducerDeliveries } from '@/lib/queries/deliveries';
import { readAccount } from '@/lib/queries/identity/account';
import { readOrganisations } from '@/lib/queries/identity/organisations';
import { readTeam } from '@/lib/queries/identity/team';
import { readOwnLocalPurchase } from '@/lib/queries/local-purchase';
import { readOwnLineList } from '@/lib/queries/local-purchase-lines';
import { readNotices } from '@/lib/queries/notices';
import { readChoice } from '@/lib/queries/payment-choice';
import { readPayments } from '@/lib/queries/payments';
import { readReceptions } from '@/lib/queries/receptions';
import { readNewTender } from '@/lib/queries/tenders/new';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';

type Reader = { kind: OrganisationKind; role: Role; person: Person };
const readers: Reader[] = [];
let suspended: Person;

beforeAll(async () => {
  for (const kind of Object.keys(rolesOf) as OrganisationKind[]) {
    const [first, ...others] = rolesOf[kind];
    const one = await person({ kind, roles: [first], ...(kind === 'producer' && { actorKind: 'OECA' }) });
    readers.push({ kind, role: first, person: one });
    for (const role of others) readers.push({ kind, role, person: await colleague(one, [role]) });
  }
  suspended = await person({ kind: 'producer', roles: ['producer'], status: 'suspended', actorKind: 'OECA' });
});

const everyRole = (kind: OrganisationKind) => rolesOf[kind].map((role) => `${kind} ${role}`);
/** What each reads of its own, and who that is. */
const pages: [string, () => Promise<unknown>, string[]][] = [
  ['payments', () => readPayments({}), everyRole('municipality')],
  ['what to pay', () => readChoice({}), ['municipality treasurer']],
  ['contracts', () => readContracts(undefined), everyRole('municipality')],
  ['local purchase', () => readOwnLocalPurchase({}), everyRole('municipality')],
  ['its lines', () => readOwnLineList({}), everyRole('municipality')],
  ['the day of a municipality', readMunicipalHome, everyRole('municipality')],
  ['receptions', readReceptions, ['municipality receiver']],
  ['a new tender', () => readNewTender(), ['municipality procurement-officer']],
  ['deliveries due', () => readProducerDeliveries(), everyRole('producer')],
  ['collections', () => readCollections(), everyRole('producer')],
  ['a new commitment', readCommitmentChoices, ['ngo technician']],
  [
    'the team',
    readTeam,
    [
      'municipality administrator',
      'municipality authority',
      'operator operator',
      'producer administrator',
      'university administrator',
      'ngo administrator',
    ],
  ],
];

describe.each(pages)('%s', (_, read, entitled) => {
  test('is read by whom the policy lets, and by nobody else', async () => {
    const found: string[] = [];
    for (const { kind, role, person: who } of readers) if ((await asPerson(who, read)) !== null) found.push(`${kind} ${role}`);
    expect(found.toSorted()).toEqual(entitled.toSorted());
    expect(await asPerson(null, read)).toBeNull();
  });
});

test('who has only a phone reads it in their account, and no blank mail', async () => {
  const who = await person({ kind: 'producer', roles: ['producer'] });
  await prisma().user.update({ where: { id: who.userId }, data: { email: null, phone: '71234567', phoneKey: '71234567' } });
  expect(await asPerson(who, readAccount)).toMatchObject({ email: null, phone: '71234567' });
});

test('the operator is told whether mail is on', async () => {
  const operator = await person({ kind: 'operator', roles: ['operator'], municipalityCode: null });
  expect(await asPerson(operator, () => readOrganisations())).toMatchObject({ isMailReady: false });
});

test('everybody has an account, notices, commitments; a visitor has none', async () => {
  for (const { person: who } of readers) {
    expect(await asPerson(who, readAccount)).not.toBeNull();
    expect(await asPerson(who, readOwnCommitments)).toEqual([]);
    expect((await asPerson(who, () => readNotices())).organisation).not.toBe('');
  }
  expect(await asPerson(null, readAccount)).toBeNull();
  expect(await asPerson(null, readOwnCommitments)).toBeNull();
  expect((await asPerson(null, () => readNotices())).organisation).toBe('');
});

test('a suspended organisation keeps its people’s accounts and what it was told, and nothing else', async () => {
  expect(await asPerson(suspended, readAccount)).not.toBeNull();
  expect((await asPerson(suspended, () => readNotices())).organisation).not.toBe('');
  expect(await asPerson(suspended, readToday)).toEqual([]);
  for (const read of [() => readCollections(), () => readProducerDeliveries(), readOwnCommitments])
    expect(await asPerson<unknown>(suspended, read)).toBeNull();
});
