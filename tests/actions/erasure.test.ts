import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateNeedAction } from '@/lib/actions/census';
import { enterDocumentAction, saveDocumentAction } from '@/lib/actions/census-documents';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { eraseAccountAction, eraseOrganisationAction } from '@/lib/actions/own-data';
import { setBreakAction } from '@/lib/actions/programmes';
import { keepText } from '@/lib/data/kept-texts';
import { notify } from '@/lib/data/notices';
import { fatesOfProducer, pseudonymOf } from '@/lib/domain/identity/erasure';
import { prisma } from '@/lib/platform/database';
import { personKey } from '@/lib/platform/person-tag';
import { readHistory } from '@/lib/queries/history';
import { readOwnData } from '@/lib/queries/identity/own-data';
import { account } from '@/lib/routes/account';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { aDocumentFile } from '@/tests/support/document-files';
import { fingerprint } from '@/tests/support/fingerprint';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';
import { inSession } from '@/tests/support/sessions';
import { aTown } from '@/tests/support/tenders';

afterAll(() => moveClock(null));

const invented = { name: 'Xiomara Quenallata Huarachi', email: 'xiomara.quenallata@inventada.test', phone: '76543219' };
const strings = Object.values(invented);

/** Every text, list of texts and JSON of every table that says one of these, the queue's too. */
async function findAnywhere(said: readonly string[]): Promise<string[]> {
  const columns = await prisma().$queryRaw<{ at: string; column: string }[]>`
    select format('%I.%I', table_schema, table_name) as at, column_name::text as column
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'
       and (data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY'))`;
  const found: string[] = [];
  for (const { at, column } of columns) {
    const rows = await prisma().$queryRawUnsafe<unknown[]>(
      `select 1 from ${at} where exists (select from unnest($1::text[]) s where "${column}"::text ilike '%' || s || '%') limit 1`,
      said,
    );
    if (rows.length > 0) found.push(`${at}.${column}`);
  }
  return found;
}

/** Gives somebody the invented name, mail and telephone. */
async function named(who: Person): Promise<Person> {
  const { name, email, phone } = invented;
  await prisma().user.update({ where: { id: who.userId }, data: { name, email, phone, phoneKey: phone } });
  return who;
}

test('whoever calls themselves what a tender or an institution is called takes nothing of these away', async () => {
  const own = await aTown(await freshPlace());
  const who = await colleague(own.officer, ['nutritionist']);
  await prisma().user.update({ where: { id: who.userId }, data: { name: 'GAM-ACE-2026-7' } });
  const to = { organisationIds: [own.officer.organisationId] };
  const quoted = { name: 'GAM-ACE-2026-7', reference: 'GAM-ACE-2026-7' };
  await notify(prisma(), { ...to, code: 'offers-opened', params: quoted, href: account.home() });
  await notify(prisma(), { ...to, code: 'producer-registered', params: quoted, href: account.home() });
  await notify(prisma(), { ...to, code: 'rule-validated', params: { ...quoted, rule: 'x' }, href: account.home() });
  await inSession(who);
  await mustCall(eraseAccountAction, who, {});
  const rows = await prisma().notice.findMany({
    where: { organisationId: own.officer.organisationId },
    orderBy: { id: 'asc' },
    select: { params: true },
  });
  const pseudonym = expect.not.stringContaining('GAM');
  expect(rows.map(({ params }) => params)).toEqual([quoted, quoted, { ...quoted, name: pseudonym, rule: 'x' }]);
});

describe('somebody has their account erased', () => {
  let own: Awaited<ReturnType<typeof aTown>>;
  let who: Person;
  beforeAll(async () => {
    own = await aTown(await freshPlace());
    who = await named(await colleague(own.officer, ['programme-officer', 'census-officer']));
    await colleague(own.officer, ['administrator']);
    const db = prisma();
    await inSession(who);
    const period = { startsOn: '2026-07-06', endsOn: '2026-07-10' };
    await mustCall(setBreakAction, who, { programmeId: own.programmeId, ...period, reason: 'Descanso pedagógico de invierno' });
    const producer = await person({
      kind: 'producer',
      roles: ['producer'],
      municipalityCode: who.municipalityCode,
      actorKind: 'APP',
    });
    const paper = { organisationId: producer.organisationId, kind: 'nit', number: '77', consent: 'Firmó la ficha' };
    await mustCall(enterDocumentAction, who, paper);
    const { userId, organisationId } = who;
    await notify(db, {
      organisationIds: [organisationId],
      code: 'recovery-issued',
      params: { name: invented.name, by: 'x' },
      href: account.home(),
    });
    await keepText(
      db,
      personKey({ userId, organisation: { id: organisationId } }),
      { act: 'school.save', path: '/cuenta', about: {} },
      {
        a: invented.name,
      },
    );
    await db.mailPreference.create({ data: { userId, mode: 'daily', confirmedAddress: invented.email } });
    await db.mailDelivery.create({ data: { userId, address: invented.email, dueAt: new Date('2026-03-01T12:00:00Z') } });
    await db.linkRequest.create({ data: { address: invented.email } });
    await db.upload.create({ data: { userId, id: userId, name: `${invented.name}.pdf`, bytes: 5 } });
    await db.invitation.create({
      data: {
        organisationId,
        email: invented.email,
        roles: ['programme_officer'],
        secretHash: 'e'.repeat(64),
        invitedById: own.officer.userId,
        expiresAt: new Date('2030-01-01T00:00:00Z'),
      },
    });
  });

  test('nothing of their name, mail and telephone is left anywhere, and what they did stays', async () => {
    expect(await findAnywhere(strings)).toEqual(
      expect.arrayContaining(['public.users.name', 'public.event_texts.value', 'public.actor_documents.entered_by']),
    );
    const history = () => readHistory([own.programmeId]);
    expect((await history())[0]).toMatchObject({ act: 'programme.set-break', who: invented.name });
    const events = await prisma().event.count({ where: { userId: who.userId } });

    await mustCall(eraseAccountAction, who);

    expect(await findAnywhere(strings)).toEqual([]);
    expect(await prisma().event.count({ where: { userId: who.userId } })).toBe(events + 1);
    expect((await history())[0]).toMatchObject({ act: 'programme.set-break', who: `Persona ${pseudonymOf(who.userId)}` });
    expect(await prisma().session.count({ where: { userId: who.userId } })).toBe(0);
    expect(
      await prisma().keptText.count({ where: { personKey: personKey({ ...who, organisation: { id: who.organisationId } }) } }),
    ).toBe(0);
    expect(await asPerson(who, readOwnData)).toBeNull();
  });

  test('and asked again nobody is there', async () => {
    const before = await fingerprint();
    expect(await callAction(eraseAccountAction, who)).toMatchObject({ code: 'not-signed-in' });
    expect(await fingerprint()).toEqual(before);
  });
});

describe('it is refused, and nothing is written', () => {
  const refuses = async (who: Person, code: string) => {
    const before = await fingerprint();
    expect(await callAction(eraseAccountAction, who)).toMatchObject({ status: 'refused', code });
    expect(await fingerprint()).toEqual(before);
  };

  test('to the last who manages an organisation', async () => {
    const who = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    await colleague(who, ['treasurer']);
    await refuses(who, 'erase-last-manager');
  });

  test('to an invented person of the demonstration', async () => {
    const who = await person({ roles: ['treasurer'], municipalityCode: await freshPlace() });
    await prisma().user.update({ where: { id: who.userId }, data: { isDemo: true } });
    await refuses(who, 'erase-demonstration');
  });

  test('while the account is held after a code', async () => {
    const who = await person({ roles: ['treasurer'], municipalityCode: await freshPlace() });
    await colleague(who, ['administrator']);
    await prisma().user.update({ where: { id: who.userId }, data: { heldSince: new Date('2026-03-01T12:00:00Z') } });
    await refuses(who, 'erase-held');
  });
});

describe('a producer has its entry erased', () => {
  const fill = async (who: Person) => {
    const db = prisma();
    const { name, phone } = invented;
    await db.organisation.update({ where: { id: who.organisationId }, data: { name: `Asociación ${name}` } });
    await db.economicActor.update({
      where: { organisationId: who.organisationId },
      data: { contactName: name, contactPhone: phone, community: `Comunidad de ${name}`, consent: `Firmó ${name}` },
    });
    await mustCall(stateNeedAction, who, { topic: 'quality', text: `${name} necesita un laboratorio cerca.` });
    const { id } = await mustCall(saveDocumentAction, who, { kind: 'nit', number: '123456' });
    const fileId = await aDocumentFile(id, { organisationId: who.organisationId, userId: who.userId });
    return { paperId: id, fileId };
  };

  test('that never supplied: nothing of it is left but its number', async () => {
    const who = await aBidder('APP');
    const { fileId } = await fill(who);
    const fates = (await asPerson(who, readOwnData))?.producer?.fates;
    expect(fates).toEqual(fatesOfProducer({ hasSupplied: false }));
    expect(fates?.filter(({ isKept }) => isKept).map(({ kind }) => kind)).toEqual(['questions', 'commitments', 'acts']);

    await mustCall(eraseOrganisationAction, who);

    expect(await findAnywhere(strings)).toEqual([]);
    const { organisationId } = who;
    const entry = await prisma().economicActor.findUniqueOrThrow({
      where: { organisationId },
      include: { organisation: true, documents: true, capacities: true },
    });
    expect(entry).toMatchObject({
      contactPhone: '',
      documents: [],
      capacities: [],
      organisation: { name: `Productor ${pseudonymOf(organisationId)}`, status: 'suspended' },
    });
    expect((await prisma().storedFile.findUniqueOrThrow({ where: { id: fileId } })).removedAt).not.toBeNull();
    // Its last person needs to leave it to nobody.
    await mustCall(eraseAccountAction, who);
  });

  test('with an offer on its way: refused; once that is withdrawn its name and papers stay, its contact does not', async () => {
    const tender = await anOpenTender();
    const who = await aBidder('APP');
    const { paperId } = await fill(who);
    const sent = await sendBid(tender, who, { price: '1,90' });
    const before = await fingerprint();
    expect(await callAction(eraseOrganisationAction, who)).toMatchObject({ status: 'refused', code: 'erase-under-way' });
    expect(await fingerprint()).toEqual(before);

    await mustCall(withdrawOfferAction, who, { offerId: sent.id });
    expect((await asPerson(who, readOwnData))?.producer).toEqual({
      fates: fatesOfProducer({ hasSupplied: true }),
      isUnderWay: false,
    });
    await mustCall(eraseOrganisationAction, who);
    const left = await findAnywhere(strings);
    expect(left).not.toContain('public.economic_actors.contact_name');
    expect(left).not.toContain('public.producer_needs.text');
    expect(left).toContain('public.organisations.name');
    expect(await prisma().actorDocument.count({ where: { id: paperId } })).toBe(1);
    expect(await prisma().offer.count({ where: { id: sent.id } })).toBe(1);
  });
});
