import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { saveOfferDraftAction } from '@/lib/actions/offers';
import { answerQuestionsAction, askQuestionAction } from '@/lib/actions/questions';
import { maxQuestions } from '@/lib/domain/tenders/questions';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readTenderPage } from '@/lib/queries/tenders/office';
import { readPublicTender } from '@/lib/queries/tenders/public';
import { readOfficeQuestions, readOwnQuestions, readPublicQuestions } from '@/lib/queries/tenders/questions';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';
import { owner, recovered } from '@/tests/support/recovery';
import { aProducer, aTown, lotsOf, newTender, publishedTender, type Town } from '@/tests/support/tenders';

/** A tender published on 2 March, closing on the 16th; questions until the 12th. */
let town: Town;
let tenderId: string;
let asker: Person;
beforeEach(async () => {
  const municipalityCode = await freshPlace();
  town = await aTown(municipalityCode);
  asker = await aProducer({ municipalityCode });
  tenderId = await publishedTender(town);
});
afterAll(() => moveClock(null));

const text = '¿La leche puede venir en bolsa de 250 ml?';
const ask = (who: Person = asker, change = {}) => callAction(askQuestionAction, who, { tenderId, text, ...change });
const asked = async (change = {}) => (await mustCall(askQuestionAction, asker, { tenderId, text, ...change })).id;
const answer = (rows: readonly { id: string; seen?: number; text?: string }[], who: Person = town.officer) =>
  callAction(answerQuestionsAction, who, {
    tenderId,
    answers: rows.map(({ id, seen = 0, text: said }) => ({ questionId: id, seen: String(seen), text: said })),
  });
const open = () =>
  asPerson(null, async () => {
    const page = await readPublicTender(tenderId);
    if (!page) throw new Error('not public');
    return readPublicQuestions(page.detail, page.now);
  });
const office = () => asPerson(town.officer, () => readOfficeQuestions(tenderId));
const own = (who: Person = asker) => asPerson(who, () => readOwnQuestions(tenderId));
const task = async () => {
  const home = await asPerson(town.officer, readMunicipalHome);
  const list = home?.lists.find(({ role }) => role === 'procurement-officer');
  return list?.tasks.find(({ code }) => code === 'answer-questions');
};
const written = async () => [
  await prisma().tenderQuestion.count({ where: { tenderId } }),
  await prisma().tenderAnswer.count({ where: { question: { tenderId } } }),
];
const told = async (code: string) =>
  (await prisma().notice.findMany({ where: { code, href: { contains: tenderId } }, select: { organisationId: true } })).map(
    ({ organisationId }) => organisationId,
  );

describe('a question', () => {
  test('stands on the officer’s first page until it is answered, and then is everybody’s', async () => {
    expect(await task()).toMatchObject({ state: 'done', count: 0 });
    const [lot] = await lotsOf(tenderId);
    const [one, two] = [await asked(), await asked({ text: '¿Se entrega también en vacaciones?', lotId: lot?.id })];
    expect(await task()).toMatchObject({ state: 'todo', count: 2, record: tenderId });
    expect(await told('question-asked')).toEqual([town.officer.organisationId, town.officer.organisationId]);
    // Not public yet: whoever watches the page would see when somebody asks.
    expect(await open()).toMatchObject({ taken: true, until: '2026-03-12', questions: [] });
    expect(await own()).toMatchObject({ own: [{ answers: [] }, { answers: [] }], questions: [] });

    expect(await answer([{ id: one, text: 'Sí, de 200 a 250 ml.' }, { id: two }])).toMatchObject({ status: 'done' });
    expect(await task()).toMatchObject({ state: 'todo', count: 1 });
    expect((await open()).questions).toEqual([
      { place: 1, text, lot: null, answers: [{ text: 'Sí, de 200 a 250 ml.', at: expect.any(Date) }] },
    ]);
    expect(await office()).toMatchObject({
      mayAnswer: true,
      pending: [{ id: two, lot: { number: 1 } }],
      answered: [{ id: one }],
    });

    await moveClock('2026-03-16T16:00:01-04:00');
    expect(await task()).toMatchObject({ state: 'done', count: 0 });
    expect(await open()).toMatchObject({ taken: false, mayBeAnswered: false });
    expect((await open()).questions.filter(({ answers }) => answers.length === 0)).toHaveLength(1);
    expect(await answer([{ id: two, text: 'No.' }])).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });

  test('tells nobody who asked: not the public, not the office, not its history nor its notices', async () => {
    const id = await asked();
    await answer([{ id, text: 'Sí.' }]);
    const { name } = await prisma().organisation.findUniqueOrThrow({ where: { id: asker.organisationId } });
    const { name: who } = await prisma().user.findUniqueOrThrow({ where: { id: asker.userId } });
    const page = await asPerson(town.officer, () => readTenderPage(tenderId));
    const seen = JSON.stringify([await open(), await office(), page?.history, page?.detail], (_, value) =>
      typeof value === 'bigint' ? Number(value) : value,
    );
    for (const secret of [asker.organisationId, asker.userId, name, who]) expect(seen).not.toContain(secret);
    expect(page?.history.map(({ act }) => act)).not.toContain('question.ask');
    // Of what everybody reads, not even an id; and the office's has no time in it.
    expect(JSON.stringify(await open())).not.toContain(id);
    expect(id[14]).toBe('4');
    const notices = await prisma().notice.findMany({ where: { code: 'question-asked', href: { contains: tenderId } } });
    expect(notices.map(({ params }) => params)).toEqual([{ reference: expect.any(String) }]);
  });

  test.each([
    ['a lot of another tender', async () => ({ lotId: (await lotsOf(await publishedTender(town)))[0]?.id }), 'not-found'],
    ['a mere word', async () => ({ text: '¿Cuándo?' }), 'check-input'],
    ['a telephone', async () => ({ text: 'Por favor llámeme al 71234567' }), 'question-tells-who'],
    ['a mail', async () => ({ text: 'Escríbame a leche@prueba.test' }), 'question-tells-who'],
    ['a draft', async () => ({ tenderId: (await newTender(town)).id }), 'not-found'],
    ['no tender', async () => ({ tenderId: randomUUID() }), 'not-found'],
  ])('is refused with %s, and nothing is written', async (_, change, code) => {
    expect(await ask(asker, await change())).toMatchObject({ status: 'refused', code });
    expect(await written()).toEqual([0, 0]);
  });

  test('is refused with the name of who asks', async () => {
    const { name } = await prisma().organisation.findUniqueOrThrow({ where: { id: asker.organisationId } });
    expect(await ask(asker, { text: `Somos ${name}. ¿Puede ser en botella?` })).toMatchObject({ code: 'question-tells-who' });
    expect(await written()).toEqual([0, 0]);
  });

  test('is taken through the day that the tender states, and not a minute more', async () => {
    await moveClock('2026-03-12T23:59:00-04:00');
    expect(await ask()).toMatchObject({ status: 'done' });
    await moveClock('2026-03-13T00:00:01-04:00');
    expect(await ask(asker, { text: '¿Y si llega tarde?, ¿se recibe?' })).toMatchObject({ code: 'questions-closed' });
    expect(await written()).toEqual([1, 0]);
    expect(await own()).toMatchObject({ taken: false, mayBeAnswered: true });
  });

  test('is asked once, and so many times by one organisation, whoever of it asks and however fast', async () => {
    expect(await ask()).toMatchObject({ status: 'done' });
    expect(await ask()).toMatchObject({ code: 'question-asked' });
    const colleagueOfAsker = await person({ kind: 'producer', roles: ['producer'], organisationId: asker.organisationId });
    const more = await Promise.all(
      Array.from({ length: maxQuestions + 2 }, (_, at) =>
        ask(at % 2 ? asker : colleagueOfAsker, { text: `¿Cómo se entrega en la escuela ${at}?` }),
      ),
    );
    expect(more.filter(({ status }) => status === 'done')).toHaveLength(maxQuestions - 1);
    expect(more.filter((one) => one.status === 'refused').map((one) => one.status === 'refused' && one.code)).toEqual(
      Array(3).fill('too-many-questions'),
    );
    expect(await written()).toEqual([maxQuestions, 0]);
  });

  test('is for who sells: a municipality and a visitor are told nothing', async () => {
    expect(await ask(town.officer)).toMatchObject({ code: 'not-found' });
    expect(await callAction(askQuestionAction, null, { tenderId, text })).toMatchObject({ code: 'not-signed-in' });
    expect(await own(town.officer)).toBeNull();
    expect(await asPerson(null, () => readOwnQuestions(tenderId))).toBeNull();
  });

  test('of one organisation is not another’s to read before it is answered', async () => {
    await asked();
    const other = await aProducer({ municipalityCode: town.officer.municipalityCode ?? undefined });
    expect(await own(other)).toMatchObject({ own: [], questions: [] });
  });

  test('is out of reach of an account that somebody else opened with a code', async () => {
    await asked();
    const held = await recovered(await owner(asker));
    expect(await own(held)).toBeNull();
    expect(await ask(held, { text: '¿Y puede ser en botella?' })).toMatchObject({ code: 'account-held' });
  });
});

describe('answers', () => {
  test('and questions name nobody who sells as a person, whether or not they asked', async () => {
    const other = await aProducer({ municipalityCode: asker.municipalityCode ?? undefined });
    const surname = `Ñawi${randomUUID().replaceAll('-', '').replaceAll(/[0-9]/g, 'x')}`;
    await prisma().economicActor.update({
      where: { organisationId: other.organisationId },
      data: { kind: 'individual', contactName: `Rosenda María ${surname}` },
    });
    const id = await asked({ text: `¿Puede traerla ${surname.toUpperCase()}, MARIA ROSENDA, en bolsa?` });
    const words = `Rosenda Maria ${surname} puede; Rosenda María de otra parte también`;
    await answer([{ id, text: words }]);
    const shown = {
      text: '¿Puede traerla •••, en bolsa?',
      answers: [{ text: '••• puede; Rosenda María de otra parte también' }],
    };
    expect((await open()).questions).toMatchObject([{ place: 1, ...shown }]);
    expect((await own())?.own).toMatchObject([{ place: 1, ...shown }]);
    expect((await office())?.answered).toMatchObject([{ answers: [{ text: words }] }]);
  });

  test('are read beside the whole census by index: the page is public, and the census grows', async () => {
    const plans = {
      organisations_name_words: `select id from organisations where btrim(search_plain(name)) = any($1)`,
      economic_actors_contact_words: `select organisation_id from economic_actors where btrim(search_plain(contact_name)) = any($1)`,
    };
    for (const [index, query] of Object.entries(plans)) {
      const plan = await prisma().$transaction(async (db) => {
        // A table this small is read whole unless that is made dear.
        await db.$executeRaw`set local enable_seqscan = off`;
        return db.$queryRawUnsafe(`explain ${query}`, ['rosenda mamani']);
      });
      expect(JSON.stringify(plan), index).toContain(index);
    }
  });

  test('are told to all at once: who asked, who is at work on an offer, and who can serve it', async () => {
    const fitting = await aProducer({ municipalityCode: town.officer.municipalityCode ?? undefined });
    const [far, quiet] = [await aProducer({ municipalityCode: '090101' }), await aProducer({ municipalityCode: '090101' })];
    const [lot] = await lotsOf(tenderId);
    await mustCall(saveOfferDraftAction, far, {
      tenderId,
      items: [{ lotItemId: lot?.items[0]?.id ?? '', units: 10, price: '1,50', producedInCountry: true, component: 100 }],
    });
    const id = await asked();
    await answer([{ id, text: 'Sí.' }]);
    const all = await told('questions-answered');
    expect(all.sort()).toEqual([...new Set(all)]);
    for (const who of [asker, fitting, far]) expect(all).toContain(who.organisationId);
    expect(all).not.toContain(quiet.organisationId);
    // How many were told would tell how many are interested.
    const { detail } = await prisma().event.findFirstOrThrow({ where: { act: 'question.answer', subjectId: tenderId } });
    expect(detail).toEqual({ id: tenderId, answered: 1, corrected: 0 });
  });

  test('are corrected by another one: both stay on record, and the last one holds', async () => {
    const id = await asked();
    await answer([{ id, text: 'Sí, de 250 ml.' }]);
    expect(await answer([{ id, seen: 1, text: 'No: solo de 200 ml.' }])).toMatchObject({ status: 'done' });
    expect((await open()).questions[0]?.answers.map((one) => one.text)).toEqual(['Sí, de 250 ml.', 'No: solo de 200 ml.']);
    await expect(prisma().tenderAnswer.updateMany({ where: { questionId: id }, data: { text: 'x' } })).rejects.toThrow();
    await expect(prisma().tenderQuestion.deleteMany({ where: { id } })).rejects.toThrow();
  });

  test('of two people at once do not cover each other unseen', async () => {
    const id = await asked();
    const second = await colleague(town.officer, ['procurement-officer']);
    const outcomes = await Promise.all([answer([{ id, text: 'Sí.' }]), answer([{ id, text: 'No.' }], second)]);
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await written()).toEqual([1, 1]);
  });

  test.each([
    ['nothing said', (id: string) => [{ id }], 'nothing-answered'],
    ['a question of another tender', () => [{ id: randomUUID(), text: 'Sí.' }], 'not-found'],
    [
      'the same question twice',
      (id: string) => [
        { id, text: 'Sí.' },
        { id, text: 'No.' },
      ],
      'check-input',
    ],
  ])('are refused with %s, and nothing is written', async (_, rows, code) => {
    const id = await asked();
    expect(await answer(rows(id))).toMatchObject({ status: 'refused', code });
    expect(await written()).toEqual([1, 0]);
  });

  test('are the procurement officer’s of that municipality', async () => {
    const id = await asked();
    const stranger = await person({ roles: ['procurement-officer'], municipalityCode: '020101' });
    for (const who of [stranger, town.authority, asker]) {
      expect(await answer([{ id, text: 'Sí.' }], who)).toMatchObject({ status: 'refused', code: 'not-found' });
    }
    expect(await asPerson(stranger, () => readOfficeQuestions(tenderId))).toBeNull();
    expect(await asPerson(town.authority, () => readOfficeQuestions(tenderId))).toMatchObject({ mayAnswer: false });
    expect(await written()).toEqual([1, 0]);
  });
});
