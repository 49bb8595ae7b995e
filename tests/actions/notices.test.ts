import { expect, test } from 'vitest';
import { notify } from '@/lib/data/notices';
import { answering } from '@/lib/domain/notices';
import { prisma } from '@/lib/platform/database';
import { loadVisit } from '@/lib/platform/visits';
import { readNotices } from '@/lib/queries/notices';
import { account } from '@/lib/routes/account';
import { office } from '@/lib/routes/office';
import { freshPlace } from '@/tests/support/awarded-tender';
import { anOpenTender, fromDeadline } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, person } from '@/tests/support/people';

const seenBy = (who: Parameters<typeof asPerson>[0], all = false) => asPerson(who, () => readNotices(undefined, all));

test('what waits for an answer comes first, for who may give it, until its record no longer waits', async () => {
  await moveClock(null);
  const tender = await anOpenTender();
  const { organisationId } = tender.officer;
  const producer = await person({ kind: 'producer', roles: ['producer'] });
  const asked = { tenderId: tender.id, organisationId: producer.organisationId, text: '¿En bolsa o en caja?' };
  const { id: questionId } = await prisma().tenderQuestion.create({ data: asked, select: { id: true } });
  for (let time = 0; time < 2; time++)
    await notify(prisma(), {
      organisationIds: [organisationId],
      code: 'question-asked',
      href: office.tenderQuestions(tender.id),
    });

  const page = await seenBy(tender.officer);
  expect(page.toAnswer).toMatchObject([{ code: 'question-asked', href: `/municipio/convocatorias/${tender.id}/preguntas` }]);
  // The one before is about the same record: it stands below.
  expect(page.groups.find(({ topic }) => topic === 'tenders')?.notices.map(({ code }) => code)).toContain('question-asked');
  expect((await seenBy(tender.evaluator)).toAnswer).toEqual([]);

  await prisma().tenderAnswer.create({ data: { questionId, text: 'En bolsa.', answeredById: tender.officer.userId } });
  expect((await seenBy(tender.officer)).toAnswer).toEqual([]);

  await notify(prisma(), { organisationIds: [organisationId], code: 'tender-closed', href: office.tenderOpening(tender.id) });
  expect((await seenBy(tender.evaluator)).toAnswer).toEqual([]);
  await moveClock(fromDeadline(3600));
  expect((await seenBy(tender.evaluator)).toAnswer).toMatchObject([{ code: 'tender-closed' }]);
  await moveClock(null);
});

test('an address that the reader may not open, or not any more, is no link', async () => {
  const chief = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const treasurer = await colleague(chief, ['treasurer']);
  const to = { organisationIds: [chief.organisationId] };
  const registered = await person({
    kind: 'producer',
    roles: ['producer'],
    municipalityCode: chief.municipalityCode,
    actorKind: 'OECA',
  });
  await notify(prisma(), { ...to, code: 'member-joined', params: { email: 'x@prueba.test' }, href: office.team() });
  await notify(prisma(), { ...to, code: 'producer-registered', href: office.actor(registered.organisationId) });
  await notify(prisma(), { ...to, code: 'recovery-confirmed', href: account.home() });
  const hrefs = async (who: typeof chief) =>
    (await seenBy(who, true)).groups.flatMap(({ notices }) => notices.map(({ code, href }) => [code, href]));

  expect(await hrefs(treasurer)).toEqual([
    ['recovery-confirmed', '/cuenta'],
    ['member-joined', null],
    ['producer-registered', `/municipio/censo/${registered.organisationId}`],
  ]);
  expect(await hrefs(chief)).toContainEqual(['member-joined', '/municipio/equipo']);
  await prisma().organisation.update({
    where: { id: registered.organisationId },
    data: { municipalityCode: await freshPlace() },
  });
  expect(await hrefs(chief)).toContainEqual(['producer-registered', null]);
});

test('notices that wait for an answer tell no more than the page: each has its record', async () => {
  const chief = await person({ roles: ['administrator', 'authority', 'census-officer', 'legal-adviser'] });
  const nowhere = '00000000-0000-4000-8000-000000000000';
  for (const code of Object.keys(answering) as (keyof typeof answering)[])
    await notify(prisma(), { organisationIds: [chief.organisationId], code, href: office.tender(nowhere) });
  expect((await seenBy(chief)).toAnswer).toEqual([]);
});

test('each of a municipality is told of their own work, by the bell too, and finds the rest under all', async () => {
  const chief = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const treasurer = await colleague(chief, ['treasurer']);
  const to = { organisationIds: [chief.organisationId] };
  await notify(prisma(), { ...to, code: 'member-joined', params: { email: 'x@prueba.test' }, href: office.team() });
  await notify(prisma(), { ...to, code: 'payment-recorded', href: office.home() });
  const codes = async (who: typeof chief, all = false) => {
    const { groups, whose } = await seenBy(who, all);
    return [whose, ...groups.flatMap(({ notices }) => notices.map(({ code }) => code))];
  };
  expect(await codes(treasurer)).toEqual(['own', 'payment-recorded']);
  expect(await codes(treasurer, true)).toEqual(['all', 'payment-recorded', 'member-joined']);
  expect(await codes(chief)).toEqual(['own', 'member-joined']);
  expect((await loadVisit(treasurer))?.unread).toBe(1);

  const producer = await person({ kind: 'producer', roles: ['producer'] });
  await notify(prisma(), { organisationIds: [producer.organisationId], code: 'member-joined', href: account.home() });
  expect(await codes(producer)).toEqual([null, 'member-joined']);
});
