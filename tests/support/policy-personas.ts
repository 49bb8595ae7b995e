import type { Fields } from '@/lib/actions/form-fields';
import { type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { type ActionName, type PolicyRow, policy } from '@/lib/domain/access/policy';
import { freshPlace } from './awarded-tender';
import { type Person, person } from './people';
import { perFile } from './per-file';

export type Home = Person & { kind: OrganisationKind };

/** A record that exists and the form that would touch it. */
export type Walk = {
  /** Whose record it is. */
  home: Home;
  fields: Fields;
  /** Makes something of the person's own: the form names no record of somebody else. */
  startsFromOneself?: true;
  /** What belongs to everybody inside the organisation. */
  forWholeHouse?: true;
  /** Who may, where role and organisation do not tell it. */
  holder?: Person;
};

const people = perFile(() => new Map<string, Promise<Person>>());

function once(key: string, make: () => Promise<Person>): Promise<Person> {
  const there = people().get(key);
  if (there) return there;
  const made = make();
  people().set(key, made);
  return made;
}

const elsewhere = perFile(freshPlace);

/** Somebody with that role in an organisation that has nothing to do with the scene; all in another municipality. */
export function outsider(kind: OrganisationKind, role: Role): Promise<Person> {
  return once(`${kind} ${role}`, async () => {
    const municipalityCode = kind === 'operator' ? null : await elsewhere();
    const first = people().get(kind);
    if (first) return person({ kind, roles: [role], organisationId: (await first).organisationId, municipalityCode });
    const founder = person({ kind, roles: [role], municipalityCode, ...(kind === 'producer' && { actorKind: 'APP' as const }) });
    people().set(kind, founder);
    return founder;
  });
}

/** A colleague inside the organisation whose record it is. */
export function insider(home: Home, role: Role): Promise<Person> {
  return once(`${home.organisationId} ${role}`, () =>
    person({ kind: home.kind, roles: [role], organisationId: home.organisationId, municipalityCode: home.municipalityCode }),
  );
}

/** Whether a row of the policy is for that role of that kind of organisation. */
export const fits = (row: PolicyRow, kind: OrganisationKind, role: Role) =>
  (!row.kinds || row.kinds.includes(kind)) && (!row.roles || row.roles.includes(role));

/** Somebody whom the table lets: the owner, a colleague with the role, or for what is public whoever has it. */
export async function entitled(action: ActionName, { home, holder }: Walk): Promise<Person> {
  const row: PolicyRow = policy[action];
  if (holder || row.scope === 'self') return holder ?? home;
  for (const kind of [home.kind, ...(Object.keys(rolesOf) as OrganisationKind[])]) {
    const role = rolesOf[kind].find((one) => fits(row, kind, one));
    if (role) return kind === home.kind ? insider(home, role) : outsider(kind, role);
  }
  throw new Error(`nobody may ${action}`);
}
