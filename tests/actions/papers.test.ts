import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordPaymentAction } from '@/lib/actions/payments';
import { dayOfMonth, dayShort, instantLong, integer, money } from '@/lib/messages/format';
import { prisma } from '@/lib/platform/database';
import { readContract } from '@/lib/queries/contracts';
import type { Download } from '@/lib/queries/download';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readNote } from '@/lib/queries/notes';
import { readContractPaper } from '@/lib/queries/papers/contract';
import { readEvaluationPaper, readOpeningPaper } from '@/lib/queries/papers/evaluation';
import { readNotePaper } from '@/lib/queries/papers/note';
import { readPaymentPaper } from '@/lib/queries/papers/payment';
import { readResultsPaper } from '@/lib/queries/papers/results';
import { readTenderPaper } from '@/lib/queries/papers/tender';
import { readPayment } from '@/lib/queries/payment';
import { readPublicTender } from '@/lib/queries/tenders/public';
import { readResults } from '@/lib/queries/tenders/results';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { supplierOf } from '@/tests/support/awarded-tender';
import { awarded } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, fromDeadline, sendBid } from '@/tests/support/offers';
import { openDocx, openPdf } from '@/tests/support/opened-paper';
import { type Payers, payers, receivedContract } from '@/tests/support/payments';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';
import { aMilkDraft, aTown, publishedTender, type Town } from '@/tests/support/tenders';

afterAll(() => moveClock(null));

type Read = (format: string) => Promise<Download | null>;

const bytesOf = (file: Download | null) => (file && typeof file.body !== 'string' ? file.body : new Uint8Array());
/** Without blanks: a name that no cell holds goes on in its next line. */
const plain = (text: string) => text.replace(/\s+/g, '');

/** Both files of a paper, opened: each is what its address promises, and both say these texts. */
async function opened(as: Person | null, read: Read, texts: readonly string[]) {
  const [pdfFile, docxFile] = [await asPerson(as, () => read('pdf')), await asPerson(as, () => read('docx'))];
  expect(pdfFile).toMatchObject({ type: 'application/pdf', name: expect.stringMatching(/^[a-z0-9_-]+\.pdf$/) });
  expect(docxFile).toMatchObject({
    type: expect.stringContaining('wordprocessingml'),
    name: expect.stringMatching(/^[a-z0-9_-]+\.docx$/),
  });
  const [pdf, docx] = [await openPdf(bytesOf(pdfFile)), await openDocx(bytesOf(docxFile))];
  expect(pdf.info).toMatchObject({ Language: 'es-BO', Title: docx.title });
  expect(docx).toMatchObject({ language: 'es-BO', styles: expect.arrayContaining(['Heading1']) });
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']));
  for (const told of [pdf.text, docx.text]) for (const text of texts) expect(plain(told)).toContain(plain(text));
  return { pdf, docx };
}

async function refused(read: Read, who: readonly (Person | null)[]) {
  for (const person of who) for (const format of ['pdf', 'docx']) expect(await asPerson(person, () => read(format))).toBeNull();
}

const nowhere = ['no-es-un-id', '00000000-0000-4000-8000-000000000000'];

describe('a tender, for anybody', () => {
  let town: Town;
  beforeAll(async () => {
    town = await aTown();
  });
  const read =
    (id: string, more: { brief?: boolean; version?: string } = {}): Read =>
    (format) =>
      readTenderPaper(id, { version: more.version ?? null, brief: more.brief ?? false, format });

  test('has what its page has, its lots and the schools of each', async () => {
    const id = await publishedTender(town);
    const page = await asPerson(null, () => readPublicTender(id));
    if (!page?.detail.tender.deadlineAt) throw new Error('not published');
    const { tender, lots, requirements, buyer } = page.detail;
    const schools = lots.flatMap(({ dropPoints }) => dropPoints.map(({ schoolName }) => schoolName));
    expect(schools.length).toBeGreaterThan(0);
    const { pdf } = await opened(null, read(id), [
      buyer.name,
      tender.title,
      tender.reference,
      money(tender.referenceCentavos),
      instantLong(page.detail.tender.deadlineAt),
      ...lots.flatMap(({ items }) => items.map(({ productName, presentation }) => `${productName}, ${presentation}`)),
      ...requirements.map(({ text }) => text),
      ...schools,
      page.paper.address,
    ]);
    expect(pdf.outline[0]?.items.map(({ title }) => title)).toContain('Anexo: escuelas de cada lote');
  });

  test('its summary is one sheet', async () => {
    const { id } = await anOpenTender();
    const { pdf } = await opened(null, read(id, { brief: true }), ['resumen para productores']);
    expect(pdf.pages).toHaveLength(1);
  });

  test('a draft, a version that there is not and what does not exist have none', async () => {
    const { id } = await anOpenTender();
    await refused(read(id, { version: '99' }), [null]);
    for (const other of nowhere) await refused(read(other), [null]);
    await refused(read((await aMilkDraft(town)).id), [null, town.officer]);
  });
});

describe('the results of a tender, for anybody', () => {
  test('there are none before the opening', async () => {
    const tender = await anOpenTender();
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await refused((format) => readResultsPaper(tender.id, format), [null]);
    await moveClock(fromDeadline(60));
    await refused((format) => readResultsPaper(tender.id, format), [null]);
    for (const id of nowhere) await refused((format) => readResultsPaper(id, format), [null]);
  });

  test('once it is decided, the award notice says who takes what at what price', async () => {
    const { tender } = await awarded();
    const page = await asPerson(null, () => readResults(tender.id));
    const unit = page?.decided?.units[0];
    if (!page || !unit) throw new Error('not decided');
    await opened(null, (format) => readResultsPaper(tender.id, format), [
      'Aviso de adjudicación',
      page.tender.reference,
      unit.unit.label,
      ...unit.ranking.ranked.map(({ price }) => money(price)),
      ...page.bidders.map(({ receiptNumber }) => receiptNumber),
    ]);
  });
});

describe('the acts of an evaluation, for the municipality that buys', () => {
  test('the opening act has who presented at what price; the report the order, the checks and the recommendation', async () => {
    const { tender } = await awarded();
    const strangers = [null, await person({ kind: 'producer', roles: ['producer'] }), await person({ roles: ['evaluator'] })];
    const view = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    if (!view?.openedAt) throw new Error('not opened');
    const bidders = view.offers.flatMap(({ organisationName, receiptNumber }) => [organisationName, receiptNumber]);
    const opening: Read = (format) => readOpeningPaper(tender.id, format);
    await opened(tender.evaluator, opening, [
      'Acta de apertura',
      ...bidders,
      ...view.offers.map(({ totalCentavos }) => money(totalCentavos)),
      view.openedBy,
    ]);
    await refused(opening, strangers);
    const report: Read = (format) => readEvaluationPaper(tender.id, format);
    await opened(tender.authority, report, [
      'Informe de evaluación',
      ...view.units.map(({ unit }) => unit.label),
      ...view.checks.map(({ reason }) => reason),
      view.recommendedBy,
    ]);
    await refused(report, strangers);
    for (const id of nowhere) await refused((format) => readOpeningPaper(id, format), [tender.evaluator]);
  });

  test('there is no act before the opening, and no report before the recommendation', async () => {
    const tender = await anOpenTender();
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await refused((format) => readOpeningPaper(tender.id, format), [tender.evaluator, tender.officer]);
    await refused((format) => readEvaluationPaper(tender.id, format), [tender.evaluator]);
  });
});

describe('what the parties of a contract have', () => {
  let town: Payers;
  let contractId: string;
  let noteId: string;
  let paymentId: string;
  let strangers: (Person | null)[];
  beforeAll(async () => {
    await moveClock(null);
    town = await payers();
    const received = await receivedContract(town, [280]);
    contractId = received.contractId;
    ({ id: noteId } = await prisma().deliveryNote.findFirstOrThrow({ where: { contractId }, select: { id: true } }));
    ({ id: paymentId } = await mustCall(recordPaymentAction, town.buyer.treasurer, received.fields));
    strangers = [await supplierOf(town.buyer.code, 'OECA'), (await payers()).buyer.officer, null];
  });

  test('the contract, with its balance and both signatures', async () => {
    const { buyer, oeca } = town;
    const read: Read = (format) => readContractPaper(contractId, format);
    const contract = await asPerson(buyer.officer, () => readContract(contractId));
    if (!contract) throw new Error('no contract');
    const texts = [
      contract.number,
      money(contract.amountCentavos),
      dayShort(contract.signedOn),
      ...contract.items.flatMap(({ product, units, accepted }) => [product, integer(units), integer(accepted)]),
      contract.buyer,
      contract.supplier,
      'Por el proveedor',
    ];
    for (const party of [buyer.officer, oeca]) await opened(party, read, texts);
    await refused(read, strangers);
    for (const id of nowhere) await refused((format) => readContractPaper(id, format), [buyer.officer]);
  });

  test('the delivery note with its reception act, from the home of each side', async () => {
    const { buyer, oeca } = town;
    const note = await asPerson(oeca, () => readNote(noteId));
    if (!note?.act) throw new Error('not received');
    const texts = ['Acta de recepción', note.school.name, ...note.lines.flatMap(({ product, batch }) => [product, batch]), '280'];
    await opened(oeca, (format) => readNotePaper(noteId, producer.delivery, format), [...texts, producer.delivery(noteId)]);
    await opened(buyer.receiver, (format) => readNotePaper(noteId, office.reception, format), [
      ...texts,
      office.reception(noteId),
    ]);
    await refused((format) => readNotePaper(noteId, office.reception, format), strangers);
  });

  test('the statement of a payment, as its page shows it', async () => {
    const read: Read = (format) => readPaymentPaper(paymentId, format);
    const { treasurer } = town.buyer;
    const payment = await asPerson(treasurer, () => readPayment(paymentId));
    if (!payment) throw new Error('no payment');
    await opened(treasurer, read, [
      payment.voucher,
      payment.contractNumber,
      payment.supplier,
      money(payment.grossCentavos),
      money(-payment.retainedCentavos),
      money(payment.netCentavos),
    ]);
    for (const person of [...strangers, town.oeca]) {
      const mayRead = (await asPerson(person, () => readPayment(paymentId))) !== null;
      expect((await asPerson(person, () => read('pdf'))) !== null).toBe(mayRead);
    }
    await refused(read, strangers);
  });
});

test('a paper tells of when its figures are, by the clock of the installation', async () => {
  await moveClock(null);
  const { id } = await anOpenTender();
  const at = new Date('2026-03-01T12:00:30-04:00');
  await moveClock(at);
  const file = await asPerson(null, () => readTenderPaper(id, { version: null, brief: true, format: 'pdf' }));
  const { pages, info } = await openPdf(bytesOf(file));
  expect(plain(pages[0]?.texts ?? '')).toContain(plain(`Datos al ${dayShort(dayOfMonth(at))}`));
  expect(info).toMatchObject({ CreationDate: expect.stringContaining('202603011600') });
});
