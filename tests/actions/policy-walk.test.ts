import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { definedActions } from '@/lib/actions/define-action';
import { type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { type ActionName, type PolicyRow, policy } from '@/lib/domain/access/policy';
import { callAction } from '@/prisma/seed/demo/scenario';
import { fingerprint } from '@/tests/support/fingerprint';
import type { Person } from '@/tests/support/people';

import { entitled, fits, insider, outsider, type Walk } from '@/tests/support/policy-personas';
import { walks } from '@/tests/support/policy-walk';

/** Every file of actions, so that one that nobody imports here is gone through too. */
const folder = path.resolve('lib/actions');
const files = readdirSync(folder).filter((file) => readFileSync(path.join(folder, file), 'utf8').startsWith("'use server'"));
const modules: [string, Record<string, unknown>][] = [];
for (const file of files) modules.push([file, await import(path.join(folder, file))]);

const actions = Object.keys(policy) as ActionName[];
const writing = actions.filter((action) => !/\.read(-|$)/.test(action));
/** What a refusal of rights may say. Nothing about the input, nothing about the record. */
const noRight = expect.stringMatching(/^(not-found|not-allowed|not-signed-in)$/);

describe('the table and the actions', () => {
  test('every action of lib/actions stands in the policy, and nothing but actions is exported', () => {
    const exported = modules.flatMap(([file, names]) =>
      Object.entries(names).map(([name, value]) => ({ at: `${file} ${name}`, value })),
    );
    expect(exported.length).toBeGreaterThan(40);
    const known = new Set<unknown>(definedActions.values());
    expect(exported.filter(({ value }) => !known.has(value)).map(({ at }) => at)).toEqual([]);
    expect([...definedActions.keys()].filter((action) => !Object.hasOwn(policy, action))).toEqual([]);
  });

  test('every right to write has its action', () => {
    expect(writing.filter((action) => !definedActions.has(action))).toEqual([]);
  });

  test('every action is gone through', () => {
    expect([...definedActions.keys()].filter((action) => !Object.hasOwn(walks, action))).toEqual([]);
  });
});

type Stranger = { who: string; person: Person };

/** Everybody who must not: every role of every foreign organisation, and every colleague without the role. */
async function strangers(action: ActionName, { home, startsFromOneself, forWholeHouse }: Walk): Promise<Stranger[]> {
  const row: PolicyRow = policy[action];
  const found: Stranger[] = [];
  for (const [kind, roles] of Object.entries(rolesOf) as [OrganisationKind, readonly Role[]][]) {
    for (const role of roles) {
      const entitled = fits(row, kind, role);
      // Whoever has the role may act in their own name, and on what is public.
      const inOwnName = entitled && (startsFromOneself || row.scope === 'open');
      if (!inOwnName) found.push({ who: `${role} of another ${kind}`, person: await outsider(kind, role) });
      const asColleague = entitled && row.scope !== 'self' && row.scope !== 'school';
      if (kind === home.kind && !forWholeHouse && !asColleague && !inOwnName)
        found.push({ who: `colleague ${role}`, person: await insider(home, role) });
    }
  }
  return found;
}

const walked = (Object.entries(walks) as [ActionName, () => Promise<Walk>][]).filter(
  ([action]) => (policy[action] as PolicyRow).scope !== 'anyone',
);

describe('every action × every role × a foreign organisation', () => {
  test.each(walked)('%s', async (name, prepare) => {
    const action = definedActions.get(name);
    if (!action) throw new Error(`no server action for ${name}`);
    const walk = await prepare();
    const all = await strangers(name, walk);
    const before = await fingerprint();

    for (const { who, person } of all)
      expect(await callAction(action, person, walk.fields), who).toMatchObject({ status: 'refused', code: noRight });
    expect(await callAction(action, null, walk.fields), 'without a session').toMatchObject({
      status: 'refused',
      code: 'not-signed-in',
    });

    expect(await fingerprint()).toEqual(before);
  });
});

// Without this the walk could pass by walking into a form that nobody could send, or a record that is not there.
describe('with the same form, who may gets past the lock', () => {
  test.each(walked)('%s', async (name, prepare) => {
    const action = definedActions.get(name);
    if (!action) throw new Error(`no server action for ${name}`);
    const walk = await prepare();
    const answer = await callAction(action, await entitled(name, walk), walk.fields);
    expect(answer).not.toMatchObject({
      code: expect.stringMatching(/^(not-found|not-allowed|not-signed-in|check-input|fault)$/),
    });
  });
});
