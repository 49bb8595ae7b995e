import { describe, expect, test } from 'vitest';
import type { Actor, OrganisationKind, Role } from '@/lib/domain/access/actor';
import { asksPassword } from '@/lib/domain/access/asks-password';
import { guardedAmong, guardedRoles, rolesInForce } from '@/lib/domain/access/guarded';
import { conflictingRoles, functionOf } from '@/lib/domain/access/incompatible';
import { authorise } from '@/lib/domain/access/may';
import { type ActionName, policy } from '@/lib/domain/access/policy';
import { LoginInput, phoneKey } from '@/lib/domain/identity/login';
import { isCommonPassword } from '@/lib/domain/identity/password';
import { codeRead, codeShown, mayHandOver } from '@/lib/domain/identity/recovery';
import { sessionHoursOf } from '@/lib/domain/sessions/lifetime';

describe('roles given by two people', () => {
  test('evaluate, award, pay and administer, in a municipality only', () => {
    expect(guardedAmong('municipality', ['evaluator', 'nutritionist', 'treasurer'])).toEqual(['evaluator', 'treasurer']);
    expect(guardedAmong('municipality', ['authority', 'administrator'])).toEqual(['authority', 'administrator']);
    expect(guardedAmong('producer', ['administrator'])).toEqual([]);
  });

  test('whoever may open, recommend, award, pay or give roles holds one of them', () => {
    const actions = [
      'tender.open',
      'tender.recommend',
      'tender.award',
      'payment.record',
      'role.second',
      'recovery.vouch',
    ] as const;
    for (const action of actions) for (const role of policy[action].roles) expect(guardedRoles, action).toContain(role);
  });

  test('rest while the account is held', () => {
    expect(rolesInForce(['administrator', 'nutritionist'], true)).toEqual(['nutritionist']);
    expect(rolesInForce(['administrator', 'nutritionist'], false)).toEqual(['administrator', 'nutritionist']);
  });
});

describe('the password again', () => {
  test.each<ActionName>([
    'tender.open',
    'tender.award',
    'payment.record',
    'invitation.create',
    'membership.change',
    'role.second',
    'organisation.create',
    'organisation.invite-administrator',
    'recovery.issue',
    'recovery.vouch',
    'recovery.confirm',
  ])('%s asks for it', (action) => expect(asksPassword(action)).toBe(true));

  test('what is done all day does not', () => {
    for (const action of ['offer.send', 'delivery.receive', 'notice.mark-read', 'requirement.check'] as const)
      expect(asksPassword(action)).toBe(false);
  });
});

describe('functions that are not held over one purchase', () => {
  test.each<[Role[], number]>([
    [['evaluator', 'authority', 'treasurer'], 1],
    [['evaluator', 'receiver', 'authority'], 3],
    [['producer', 'evaluator'], 1],
    [['producer', 'treasurer', 'receiver'], 2],
    [['programme-officer', 'nutritionist'], 0],
    [['procurement-officer', 'evaluator'], 0],
  ])('%j: %i', (roles, count) => expect(conflictingRoles(roles)).toHaveLength(count));

  test('each action that is watched is done in a function that the policy gives it', () => {
    for (const [action, role] of Object.entries(functionOf) as [ActionName, Role][])
      expect((policy[action] as { roles?: readonly Role[] }).roles, action).toContain(role);
  });
});

const someone = (kind: OrganisationKind, roles: Role[], more: Partial<Actor['organisation']> = {}): Actor => ({
  userId: 'u',
  name: 'N',
  organisation: { id: 'o', kind, name: 'O', municipalityCode: '050103', status: 'confirmed', ...more },
  partyIds: [],
  roles,
  schoolIds: [],
});

describe('a recovered account keeps away from what was sealed before', () => {
  const held = { ...someone('producer', ['producer']), heldSince: new Date(1000) };
  const ask = (sealedSince: Date | null) => () => authorise(held, 'offer.send', { id: 'o', sealedSince });
  test('a tender that was open when the code was used', () => expect(ask(new Date(1000))).toThrow('account-held'));
  test('one that opened later, or is not sealed any more, is as for anybody', () => {
    expect(ask(new Date(1001))).not.toThrow();
    expect(ask(null)).not.toThrow();
  });
});

test('the demonstration’s people keep their public password', () =>
  expect(
    isCommonPassword('apthapi-demostracion', new Set(), ['Operadora de la demostración', 'operacion@demo.apthapi.example']),
  ).toBe(false));

describe('who hands over a code', () => {
  const own = { id: 'o', kind: 'municipality', municipalityCode: '050103' } as const;
  const producer = { id: 'p', kind: 'producer', municipalityCode: '050103' } as const;
  test.each([
    ['the administrator, to their own people', someone('municipality', ['administrator']), own, true],
    ['the administrator, to somebody else’s', someone('municipality', ['administrator']), producer, false],
    ['a treasurer', someone('municipality', ['treasurer']), own, false],
    ['the operator', someone('operator', ['operator']), producer, true],
    ['the census officer, to a producer of the municipality', someone('municipality', ['census-officer']), producer, true],
    ['the census officer, to colleagues', someone('municipality', ['census-officer']), own, false],
    [
      'the census officer of another place',
      someone('municipality', ['census-officer'], { municipalityCode: '050101' }),
      producer,
      false,
    ],
    ['the administrator of a producer, to another', someone('producer', ['administrator']), producer, false],
  ])('%s', (_, who, to, may) => expect(mayHandOver(who, to)).toBe(may));

  test('a code is read as people write it', () => {
    expect(codeShown('K7QM3F9TXW2P')).toBe('K7QM-3F9T-XW2P');
    expect(codeRead(' k7qm 3f9t-xw2p')).toBe('K7QM3F9TXW2P');
  });
});

test.each([
  ['+591 712-34567 / 6228901', '71234567'],
  ['0059171234567', '71234567'],
  ['71234567', '71234567'],
  ['(2) 622-8901', '26228901'],
  ['+51 987 654 321', '51987654321'],
])('the phone %s signs in as %s', (typed, key) => expect(phoneKey(typed)).toBe(key));

test.each([
  [' Ana@Correo.BO ', 'ana@correo.bo'],
  ['591 71234567', '71234567'],
  ['ana', null],
  ['', null],
])('%j signs in as %j', (typed, login) => expect(LoginInput.safeParse(typed).data ?? null).toBe(login));

describe('passwords that are guessed first', () => {
  const leaked = new Set(['password', 'qwerty', 'iloveyou', 'dragon', '123456789012']);
  const about = ['ana.mamani@correo.bo', '71234567', 'Ana Mamani', 'Asociación Turqui'];
  test.each([
    '123456789012',
    'password2026!',
    '2026password',
    'dragondragon',
    'Contraseña2026',
    'potosipotosi',
    'abcabcabcabc',
    'ana.mamani2026',
    'mamani-turqui-71234567',
    '71234567-1234',
  ])('%s is refused', (typed) => expect(isCommonPassword(typed, leaked, about)).toBe(true));
  test.each(['papa oca izaño tarwi', 'quinua kañawa amaranto', 'x7kq9zmvr4trw', 'mi abuela ríe fuerte'])('%s serves', (typed) =>
    expect(isCommonPassword(typed, leaked, about)).toBe(false),
  );
});

test.each<[OrganisationKind, Role[], number]>([
  ['municipality', ['treasurer'], 12],
  ['operator', ['operator'], 12],
  ['university', ['researcher'], 12],
  ['municipality', ['receiver'], 720],
  ['municipality', ['receiver', 'evaluator'], 12],
  ['municipality', [], 12],
  ['producer', ['administrator', 'producer'], 720],
])('a session at a %s as %j lasts %i hours', (kind, roles, hours) => expect(sessionHoursOf(kind, roles)).toBe(hours));
