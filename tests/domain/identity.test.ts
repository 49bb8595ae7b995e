import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { RegistrationInput } from '@/lib/domain/census/actor-input';
import { NewPasswordInput } from '@/lib/domain/identity/inputs';
import { assertKeepsManager, assertRoles, invitationState } from '@/lib/domain/identity/memberships';
import { homeOf } from '@/lib/routes/portals';
import { safeReturnPath } from '@/lib/routes/return-path';

test.each([
  ['/municipio/convocatorias/1?paso=2', '/municipio/convocatorias/1?paso=2'],
  ['/productor', '/productor'],
  ['/', null],
  ['//evil.example/x', null],
  ['/\\evil.example', null],
  ['/.//evil.example', null],
  ['/municipio/..//evil.example', null],
  ['/\t/evil.example', null],
  ['https://evil.example', null],
  ['javascript:alert(1)', null],
  ['/ingresar?volver=/ingresar', null],
  ['/api/auth/signout', null],
  ['municipio', null],
  [`/${'a'.repeat(400)}`, null],
  [undefined, null],
])('after signing in, %j leads to %j', (raw, path) => expect(safeReturnPath(raw)).toBe(path));

test('whatever the address says, the way back stays on this site', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%', '2', 'f', 'F', 'a', '\t', '\n', ' ', 'e'),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const path = safeReturnPath(`/${text}`);
      if (path !== null) expect(new URL(path, 'https://apthapi.example').origin).toBe('https://apthapi.example');
    }),
    { numRuns: 2000 },
  );
});

test.each<[OrganisationKind, Role[], string[], string | null]>([
  ['municipality', ['evaluator', 'authority'], [], null],
  ['municipality', ['receiver'], [], 'receiver-without-schools'],
  ['municipality', ['receiver'], ['s'], null],
  ['municipality', ['producer'], [], 'not-a-role-here'],
  ['producer', ['authority'], [], 'not-a-role-here'],
  ['operator', ['administrator'], [], 'not-a-role-here'],
  ['ngo', [], [], 'not-a-role-here'],
])('in a %s, roles %j with schools %j: %s', (kind, roles, schoolIds, code) => {
  const give = () => assertRoles(kind, { roles, schoolIds });
  if (code === null) expect(give).not.toThrow();
  else expect(give).toThrow(code);
});

test('an organisation keeps somebody who manages its people', () => {
  const member = (roles: Role[], active = true) => ({ userId: 'x', roles, active });
  expect(() => assertKeepsManager('municipality', [member(['administrator'], false), member(['treasurer'])])).toThrow(
    'last-administrator',
  );
  expect(() => assertKeepsManager('municipality', [member(['administrator']), member(['treasurer'])])).not.toThrow();
  expect(() => assertKeepsManager('operator', [member(['operator'])])).not.toThrow();
});

test.each([
  [{ acceptedAt: null, revokedAt: null, expiresAt: new Date(2) }, 'open'],
  [{ acceptedAt: null, revokedAt: null, expiresAt: new Date(1) }, 'expired'],
  [{ acceptedAt: new Date(0), revokedAt: null, expiresAt: new Date(1) }, 'accepted'],
  [{ acceptedAt: null, revokedAt: new Date(0), expiresAt: new Date(9) }, 'revoked'],
])('an invitation %j is %s', (invitation, state) => expect(invitationState(invitation, new Date(1))).toBe(state));

test.each([
  ['once letras', false],
  ['cuatro palabras que solo usted junta', true],
  ['aaaaaaaaaaaaaaaaaa', false],
  ['121212121212121212', false],
  ['ñandú ñandú más', true],
])('%j serves as a password: %s', (password, serves) => expect(NewPasswordInput.safeParse(password).success).toBe(serves));

test('the same password from two keyboards is the same', () => {
  expect(NewPasswordInput.parse('contrasen\u0303a larga')).toBe(NewPasswordInput.parse('contraseña larga'));
});

test('a registration without anything names every field but the mail, which not everybody has', () => {
  const fields = RegistrationInput.safeParse({}).error?.issues.map(({ path }) => path[0]);
  expect(fields).toEqual(expect.arrayContaining(['organisationName', 'kind', 'municipalityCode', 'name', 'phone', 'password']));
});

test('each kind of organisation has a home of its own', () => {
  expect(new Set((Object.keys(rolesOf) as OrganisationKind[]).map(homeOf)).size).toBe(5);
});
