import { expect, test } from 'vitest';
import { saveCapacityAction } from '@/lib/actions/census';
import { confirmProducerAction } from '@/lib/actions/census-officer';
import { acceptInvitationAction } from '@/lib/actions/identity-entry';
import { createOrganisationAction, inviteAction } from '@/lib/actions/identity-members';
import { secondRoleAction } from '@/lib/actions/identity-roles';
import { moveProgrammeAction } from '@/lib/actions/programmes';
import { saveWeekAction } from '@/lib/actions/rations';
import { saveSchoolAction } from '@/lib/actions/schools';
import { type Role, rolesOf } from '@/lib/domain/access/actor';
import { holidaysIn } from '@/lib/domain/calendar';
import type { HomeTask, TaskCode } from '@/lib/domain/dashboards/task';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readToday } from '@/lib/queries/dashboards/today';
import { createFirstOperator } from '@/lib/services/identity/create-operator';
import { award, checkOffer, formalise, open, recommend } from '@/prisma/seed/demo/deciding';
import { deliver, pay } from '@/prisma/seed/demo/deliveries';
import type { Government } from '@/prisma/seed/demo/people';
import { bid, draft, publish } from '@/prisma/seed/demo/purchase';
import { at, mustCall, type Persona, setClock } from '@/prisma/seed/demo/scenario';
import { perform } from '@/prisma/seed/demo/story';
import { password, registered, secretOf } from '@/tests/support/accounts';
import { asPerson, person } from '@/tests/support/people';
import { newProduct, newProgramme, newSchool, newZone, schoolForm } from '@/tests/support/planning';
import { realHolidays } from '@/tests/support/reference';

const mail = () => `${crypto.randomUUID()}@prueba.test`;

/** The state of one line of a person's own checklist. */
const today = async (as: Persona, code: TaskCode): Promise<HomeTask['state'] | undefined> =>
  (await asPerson({ ...as, municipalityCode: null }, readToday)).find((task) => task.code === code)?.state;

async function accept(link: string, organisationId: string, email: string): Promise<Persona> {
  const { userId } = await mustCall(acceptInvitationAction, null, {
    secret: secretOf(link),
    email,
    name: 'Persona Nueva',
    password,
  });
  return { userId, organisationId };
}

/** The way to the first purchase as somebody of the municipality sees it: '+' done, '>' could be done now, '.' later. */
async function way(as: Persona): Promise<string> {
  const home = await asPerson({ ...as, municipalityCode: null }, readMunicipalHome);
  const marks = { done: '+', free: '>', later: '.' } as const;
  return home?.chain?.map(({ links }) => links.map(({ state }) => marks[state]).join('')).join(' ') ?? 'gone';
}

/** The whole way takes some sixty actions. */
const patience = { timeout: 120_000 };

test(
  'an empty installation: each line of each checklist turns to done by doing it, from the first municipality to the first payment',
  patience,
  async () => {
    await setClock(at('2026-01-05', '09:00'));
    await createFirstOperator({ name: 'Primera Operadora', email: 'operacion@prueba.test', password });
    const { userId, organisationId } = await prisma().membership.findFirstOrThrow({ where: { roles: { has: 'operator' } } });
    const operator = { userId, organisationId };

    // The operator: a municipality, and its administrator inside.
    expect(await today(operator, 'create-municipality')).toBe('start');
    expect(await today(operator, 'await-administrator')).toBe('wait');
    const [administration, governing] = [mail(), mail()];
    const created = await mustCall(createOrganisationAction, operator, {
      kind: 'municipality',
      organisationName: 'Gobierno Autónomo Municipal de Yocalla',
      municipalityCode: '050103',
      email: administration,
      authorityEmail: governing,
      designation: 'RA 14/2026',
      designatedOn: '2026-01-02',
    });
    expect(await today(operator, 'create-municipality')).toBe('done');
    expect(await today(operator, 'await-administrator')).toBe('todo');
    const administrator = await accept(created.link, created.id, administration);
    const authority = await accept(created.secondLink ?? '', created.id, governing);
    expect(await today(operator, 'await-administrator')).toBe('done');
    for (const kind of ['university', 'ngo'] as const) {
      expect(await today(operator, `add-${kind}`)).toBe('start');
      await mustCall(createOrganisationAction, operator, { kind, organisationName: `Una ${kind}`, email: mail() });
      expect(await today(operator, `add-${kind}`)).toBe('done');
    }
    expect(await today(operator, 'second-operator')).toBe('start');
    const second = mail();
    const { link } = await mustCall(inviteAction, operator, { email: second, roles: ['operator'] });
    expect(await today(operator, 'await-administrator')).toBe('todo');
    await accept(link, organisationId, second);
    expect(await today(operator, 'second-operator')).toBe('done');

    // The administrator: everybody in. Who receives needs a school first.
    expect(await way(administrator)).toBe('> >>..>. >...... ..');
    const people = { administrator, authority } as Record<Role, Persona>;
    const enter = async (role: Role, schoolIds: readonly string[] = []) => {
      const email = mail();
      const invited = await mustCall(inviteAction, administrator, { email, roles: [role], schoolIds });
      // A role that evaluates or pays is given by two.
      const waiting = await prisma().roleGrant.findMany({ where: { invitationId: invited.id, secondedAt: null } });
      for (const { id: grantId } of waiting) await mustCall(secondRoleAction, authority, { grantId });
      people[role] = await accept(invited.link, administrator.organisationId, email);
    };
    for (const role of rolesOf.municipality) if (!['administrator', 'authority', 'receiver'].includes(role)) await enter(role);
    const officer = { ...people['programme-officer'], municipalityCode: '050103' };
    const nutritionist = { ...people.nutritionist, municipalityCode: '050103' };

    // Planning, each in turn.
    const programmeId = await newProgramme(officer);
    expect(await way(administrator)).toBe('> +>..>. >...... ..');
    const zoneId = await newZone(officer);
    const schoolId = await newSchool(officer, zoneId, {
      'enrolments[0].level': undefined,
      'enrolments[0].girls': undefined,
      'enrolments[0].boys': undefined,
    });
    expect(await way(administrator)).toBe('> ++>.>. >...... ..');
    await enter('receiver', [schoolId]);
    expect(await way(administrator)).toBe('+ ++>.>. >...... ..');
    await mustCall(saveSchoolAction, officer, schoolForm(zoneId, { schoolId, version: 1 }));
    expect(await way(officer)).toBe('+ +++>>. >...... ..');
    await mustCall(moveProgrammeAction, officer, { programmeId, version: 1, to: 'running' });
    expect(await way(officer)).toBe('+ ++++>. >...... ..');
    const milk = await newProduct(nutritionist, { priceDay: '2026-01-02' });
    expect(await way(nutritionist)).toBe('+ +++++> >...... ..');
    const grams = { d1: 200, d2: 200, d3: 200, d4: 200, d5: 200 };
    await mustCall(saveWeekAction, nutritionist, { programmeId, level: 'primaria', rows: [{ productId: milk, ...grams }] });
    expect(await way(nutritionist)).toBe('+ ++++++ >>..... ..');

    // A producer comes in and is confirmed; its own checklist follows.
    const farmer = await registered();
    expect(await today(farmer, 'await-census')).toBe('wait');
    expect(await today(farmer, 'declare-capacity')).toBe('start');
    const capacity = { foodCode: 'leche_entera', kind: 'transformed', amount: '4000', unit: 'kg' };
    await mustCall(saveCapacityAction, farmer, capacity);
    expect(await today(farmer, 'declare-capacity')).toBe('done');
    const { version } = await prisma().economicActor.findUniqueOrThrow({ where: { organisationId: farmer.organisationId } });
    await mustCall(confirmProducerAction, people['census-officer'], { organisationId: farmer.organisationId, version });
    expect(await today(farmer, 'await-census')).toBe('done');
    expect(await way(administrator)).toBe('+ ++++++ +>..... ..');

    // The purchase.
    const government = {
      organisationId: administrator.organisationId,
      administrator,
      contrataciones: people['procurement-officer'],
      evaluacion: people.evaluator,
      autoridad: people.authority,
      tesoreria: people.treasurer,
    } as unknown as Government;
    const tender = await draft(government, {
      programmeId,
      title: 'Leche del primer mes',
      object: 'Leche para la ACE',
      productIds: [milk],
      startsOn: '2026-02-02',
      endsOn: '2026-02-27',
      grouping: 'product',
      requirements: [{ kind: 'logistics', text: 'Entrega en la escuela', reason: 'No tiene transporte', threshold: 40 }],
    });
    expect(await way(administrator)).toBe('+ ++++++ ++>.... ..');
    await setClock(at('2026-01-06'));
    // Its file does not say how far it delivers: as far as the census knows nobody reaches the school.
    const outOfReachReason = 'La productora entrega con un vehículo prestado y lo anotará en su ficha.';
    await publish(government, tender, '2026-01-15T10:00', { outOfReachReason });
    expect(await way(administrator)).toBe('+ ++++++ +++>... ..');
    await setClock(at('2026-01-12'));
    expect(await today(farmer, 'answer-tender')).toBe('todo');
    await bid(tender, { producer: farmer, pricePercent: 95, component: 80, origin: '050103', claims: ['F1'] });
    expect(await today(farmer, 'answer-tender')).toBe('done');
    await setClock(at('2026-01-15', '10:30'));
    await open(government, tender);
    expect(await way(administrator)).toBe('+ ++++++ ++++>.. ..');
    await checkOffer(government, tender);
    await setClock(at('2026-01-16'));
    await recommend(government, tender);
    expect(await way(administrator)).toBe('+ ++++++ +++++>. ..');
    await setClock(at('2026-01-19'));
    await award(government, tender);
    expect(await way(administrator)).toBe('+ ++++++ ++++++> ..');
    await setClock(at('2026-01-26'));
    await formalise(government, tender);
    expect(await way(administrator)).toBe('+ ++++++ +++++++ >.');

    // What is delivered, received and paid.
    const end = '2026-03-10';
    await setClock(at('2026-02-02'));
    expect(await today(farmer, 'deliver-due')).toBe('todo');
    const crew = { tenderId: tender, producers: [farmer], receiverOf: () => people.receiver };
    await perform(deliver({ ...crew, today: end }));
    expect(await today(farmer, 'deliver-due')).toBe('done');
    expect(await today(farmer, 'collect-payment')).toBe('wait');
    expect(await way(administrator)).toBe('+ ++++++ +++++++ +>');
    await perform(pay(people.treasurer, tender, { today: end, until: '2026-03-30', delay: 20 }, holidaysIn(realHolidays(), 'P')));
    expect(await today(farmer, 'collect-payment')).toBe('done');
    expect(await way(administrator)).toBe('gone');
  },
);

test('a checklist is shown to whom it belongs, and to nobody else', async () => {
  const neighbour = await person({ roles: ['administrator'], municipalityCode: '050302' });
  expect(await asPerson(neighbour, readToday)).toEqual([]);
  expect(await asPerson(null, readToday)).toEqual([]);
  expect(await asPerson(null, readMunicipalHome)).toBeNull();
  // What the other municipality reached counts for it alone.
  expect(await way(neighbour)).toBe('> >>..>. >...... ..');
  const company = await person({ kind: 'producer', roles: ['producer'], actorKind: 'company' });
  expect(await asPerson(company, readMunicipalHome)).toBeNull();
  expect((await asPerson(company, readToday)).every(({ code, state }) => code !== 'collect-payment' || state === 'done')).toBe(
    true,
  );
});
