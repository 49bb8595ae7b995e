import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { imposeFineAction, liftFineAction } from '@/lib/actions/contract-changes';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { recordPaymentAction, reversePaymentAction } from '@/lib/actions/payments';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readContractChangesView } from '@/lib/queries/contract-changes-view';
import { previewFine } from '@/lib/queries/fine-preview';
import { readPayment } from '@/lib/queries/payment';
import { readChoice } from '@/lib/queries/payment-choice';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { dueAt, noteFields, receptionFields } from '@/tests/support/deliveries';
import { asPerson, colleague, moveClock } from '@/tests/support/people';
import { changesOf, legalBasis, type Running, runningContract, validateRules } from '@/tests/support/running-contracts';
import { esBO } from '@/tests/support/spoken';

const reason = 'No llegó la leche a la escuela y se sirvió otra cosa.';

/** 300 units due on 2 March at the large school come on the fifth, 100 of the small one never; it is the sixth. */
async function lateContract(...rules: readonly string[]) {
  const scene = await runningContract();
  const adviser = await validateRules(scene.buyer, ...rules);
  const { buyer, supplier, contract } = scene;
  await moveClock('2026-03-05T09:00:00-04:00');
  const large = dueAt(contract, buyer.large);
  const { id: noteId } = await mustCall(writeNoteAction, supplier, noteFields(large, { deliveredOn: '2026-03-05' }));
  const { actId } = await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(noteId));
  await moveClock('2026-03-06T09:00:00-04:00');
  return { ...scene, adviser, large: large.id, small: dueAt(contract, buyer.small).id, actId };
}

const fineForm = ({ contractId }: Running, deliveries: readonly string[], seen: string, more: Fields = {}): Fields => ({
  contractId,
  deliveries: deliveries.join(','),
  percent: '1',
  seen,
  reason,
  legalBasis,
  ...more,
});
const payForm = (contractId: string, actId: string, more: Fields = {}): Fields => ({
  contractId,
  acts: actId,
  voucher: randomUUID().slice(0, 8),
  paidOn: '2026-03-06',
  ...more,
});

describe('a fine', () => {
  test('waits for the legal adviser, is one officer’s decision, and is what was shown', async () => {
    const scene = await lateContract();
    const { buyer, supplier, contractId, large, small } = scene;
    const before = await changesOf(contractId);
    // 300 × 3 days + 100 × 4 days, at Bs 1.90 and 1 % a day.
    const form = fineForm(scene, [large, small], '24,70');
    expect(await callAction(imposeFineAction, buyer.officer, form)).toMatchObject({ code: 'rule-not-validated' });
    await validateRules(buyer, 'CON-FINE');
    for (const who of [buyer.treasurer, buyer.authority, supplier, (await runningContract()).buyer.officer])
      expect(await callAction(imposeFineAction, who, form)).toMatchObject({ code: 'not-found' });
    await moveClock('2026-03-06T09:00:00-04:00');
    for (const [more, code] of [
      [{ percent: '1,01' }, 'fine-over-rule'],
      [{ seen: '24,71' }, 'changed-meanwhile'],
      [{ typedPercent: '0,5' }, 'amounts-not-reckoned'],
      [{ deliveries: '' }, 'check-input'],
      [{ deliveries: randomUUID() }, 'nothing-to-fine'],
      [{ legalBasis: '' }, 'check-input'],
    ] as const)
      expect(await callAction(imposeFineAction, buyer.officer, { ...form, ...more })).toMatchObject({ code });
    expect(await changesOf(contractId)).toEqual(before);

    const done = await mustCall(imposeFineAction, buyer.officer, form);
    expect(done).toMatchObject({ amountCentavos: 2_470n, bpsPerDay: 100, number: 1 });
    const kept = await prisma().contractFine.findUniqueOrThrow({ where: { id: done.fineId }, include: { lines: true } });
    expect(kept).toMatchObject({ ruleTrace: [{ rule: 'CON-FINE', decides: true }], reason, legalBasis });
    expect(kept.lines.map((line) => line.unitDays).sort((a, b) => a - b)).toEqual([400, 900]);
    const [told] = await prisma().notice.findMany({ where: { organisationId: supplier.organisationId, code: 'contract-fined' } });
    expect(told?.params).toMatchObject({ amountCentavos: '2470', deliveries: 2, reason });
  });

  test('is reckoned before it is imposed, and what is missing is told by field', async () => {
    const { buyer, contractId, large, small } = await lateContract('CON-FINE');
    const desk = await asPerson(buyer.officer, () => readContractChangesView(contractId));
    if (!desk) throw new Error('the officer reads the desk');
    expect(previewFine(esBO, desk, {})).toMatchObject({ drawn: null, problems: {} });
    const wrong: { asked: Record<string, string | string[]>; fields: string[] }[] = [
      { asked: { porcentaje: '1' }, fields: ['entrega'] },
      { asked: { entrega: [large, small], porcentaje: '' }, fields: ['porcentaje'] },
      { asked: { entrega: large }, fields: ['porcentaje'] },
      { asked: { porcentaje: 'mucho' }, fields: ['entrega', 'porcentaje'] },
      { asked: { entrega: large, porcentaje: '1,01' }, fields: ['porcentaje'] },
    ];
    for (const { asked, fields } of wrong) {
      const preview = previewFine(esBO, desk, asked);
      expect(preview.drawn).toBeNull();
      expect(Object.keys(preview.problems)).toEqual(fields);
    }
    expect(previewFine(esBO, desk, { entrega: [large, small], porcentaje: '1' })).toMatchObject({
      drawn: { amountCentavos: 2_470n, bpsPerDay: 100 },
      problems: {},
    });
  });

  test('takes all that is late, or all of a month, by one choice, as the page reckoned it', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, contractId, large, small } = scene;
    const desk = await asPerson(buyer.officer, () => readContractChangesView(contractId));
    if (!desk) throw new Error('the officer reads the desk');
    for (const entrega of ['todas', 'mes:2026-03', [large, small]])
      expect(previewFine(esBO, desk, { entrega, porcentaje: '1' }).drawn).toMatchObject({
        amountCentavos: 2_470n,
      });
    // Looking further reckons nothing and complains of nothing.
    expect(previewFine(esBO, desk, { entrega: 'todas', porcentaje: '', ver: '2026-03' })).toMatchObject({
      drawn: null,
      problems: {},
    });
    for (const [deliveries, code] of [
      ['mes:2026-04', 'nothing-to-fine'],
      ['todo', 'check-input'],
    ] as const)
      expect(await callAction(imposeFineAction, buyer.officer, fineForm(scene, [deliveries], '24,70'))).toMatchObject({ code });
    const done = await mustCall(imposeFineAction, buyer.officer, fineForm(scene, ['todas'], '24,70'));
    expect(await prisma().contractFineLine.count({ where: { fineId: done.fineId } })).toBe(2);
  });

  test('is not imposed by who validated its rule', async () => {
    const scene = await lateContract('CON-FINE');
    const both = await prisma().membership.findFirstOrThrow({ where: { userId: scene.adviser.userId } });
    await prisma().membership.update({ where: { id: both.id }, data: { roles: ['legal_adviser', 'procurement_officer'] } });
    expect(await callAction(imposeFineAction, scene.adviser, fineForm(scene, [scene.large], '17,10'))).toMatchObject({
      code: 'own-validation',
    });
  });

  test('counts no day twice: what is late further is another fine', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, small } = scene;
    await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'));
    expect(await callAction(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'))).toMatchObject({
      code: 'nothing-to-fine',
    });
    await moveClock('2026-03-08T09:00:00-04:00');
    await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '3,80'));
  });

  test('two officers at once impose it once', async () => {
    const scene = await lateContract('CON-FINE');
    const other = await colleague(scene.buyer.officer, ['procurement-officer']);
    const form = fineForm(scene, [scene.small], '7,60');
    const answers = await Promise.all([
      callAction(imposeFineAction, scene.buyer.officer, form),
      callAction(imposeFineAction, other, form),
    ]);
    expect(answers.map((one) => one.status).sort()).toEqual(['done', 'refused']);
    expect((await changesOf(scene.contractId)).fines).toBe(1);
  });
});

describe('what a fine takes', () => {
  test('is taken off the next payments by itself, once, to the centavo', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, supplier, contractId, actId, large, small } = scene;
    await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [large, small], '24,70'));

    const choice = await asPerson(buyer.treasurer, () => readChoice({ elegido: `contrato:${contractId}`, monto: '20' }));
    expect(choice).toMatchObject({
      contracts: [{ finesCentavos: 2_470n, amounts: { fineCentavos: 2_470n } }],
      payment: { settled: { grossCentavos: 2_000n, retainedCentavos: 140n, fineCentavos: 1_860n, netCentavos: 0n } },
    });
    // What the form says of fines does not matter.
    const first = await mustCall(recordPaymentAction, buyer.treasurer, payForm(contractId, actId, { amount: '20', fine: '0' }));
    expect(first).toMatchObject({ grossCentavos: 2_000n, fineCentavos: 1_860n, netCentavos: 0n });
    const rest = await mustCall(recordPaymentAction, buyer.treasurer, payForm(contractId, actId));
    // 550 less 7 %, less the 6.10 that were left.
    expect(rest).toMatchObject({ grossCentavos: 55_000n, fineCentavos: 610n, netCentavos: 50_540n });
    expect(await asPerson(buyer.treasurer, () => readPayment(rest.id))).toMatchObject({ traces: [{ rule: 'CON-FINE' }] });
    const [own] = (await asPerson(supplier, () => readCollections()))?.contracts ?? [];
    expect(own).toMatchObject({ gross: 57_000n, fine: 2_470n, net: 50_540n, retained: 3_990n });
  });

  test('is open again once that payment is reversed, and only then may it be lifted', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, supplier, contractId, actId, small } = scene;
    const { fineId } = await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'));
    const { id: paymentId } = await mustCall(recordPaymentAction, buyer.treasurer, payForm(contractId, actId));
    const lift = { fineId, reason: 'El camino estaba cortado por la lluvia.' };
    const before = await changesOf(contractId);
    expect(await callAction(liftFineAction, buyer.authority, lift)).toMatchObject({ code: 'fine-taken' });
    for (const who of [buyer.officer, supplier, (await runningContract()).buyer.authority])
      expect(await callAction(liftFineAction, who, lift)).toMatchObject({ code: 'not-found' });
    expect(await changesOf(contractId)).toEqual(before);
    await moveClock('2026-03-06T10:00:00-04:00');
    await mustCall(reversePaymentAction, buyer.treasurer, { paymentId, reason: 'Se escribió mal el comprobante.' });
    await mustCall(liftFineAction, buyer.authority, lift);
    expect(await callAction(liftFineAction, buyer.authority, lift)).toMatchObject({ code: 'fine-lifted' });
    const paid = await mustCall(recordPaymentAction, buyer.treasurer, payForm(contractId, actId));
    expect(paid).toMatchObject({ grossCentavos: 57_000n, fineCentavos: 0n });
    const told = await prisma().notice.count({ where: { organisationId: supplier.organisationId, code: 'fine-lifted' } });
    expect(told).toBe(1);
    // What was lifted may be fined again, with its days since.
    await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'));
  });

  test('a payment whose fines changed meanwhile is not recorded as it was shown', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, contractId, actId, small } = scene;
    await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'));
    const shown = payForm(contractId, actId, { seenNet: '530,10' });
    expect(await callAction(recordPaymentAction, buyer.treasurer, shown)).toMatchObject({ code: 'owed-changed' });
    await mustCall(recordPaymentAction, buyer.treasurer, { ...shown, seenNet: '522,50' });
  });

  test('the database takes no more of a fine than is left of it, and keeps the record', async () => {
    const scene = await lateContract('CON-FINE');
    const { buyer, contractId, actId, small } = scene;
    const { fineId } = await mustCall(imposeFineAction, buyer.officer, fineForm(scene, [small], '7,60'));
    const { id: paymentId } = await mustCall(recordPaymentAction, buyer.treasurer, payForm(contractId, actId));
    const { sql } = ownDatabase();
    for (const [statement, values] of [
      ['insert into fine_lifts (fine_id, reason, lifted_by_id) values ($1, $2, gen_random_uuid())', [fineId, 'no']],
      ['update payment_fines set amount_centavos = 1 where payment_id = $1', [paymentId]],
      ['update contract_fines set amount_centavos = 1 where id = $1', [fineId]],
      ['delete from contract_fine_lines where fine_id = $1', [fineId]],
      [
        `insert into contract_fine_lines (fine_id, scheduled_id, contract_item_id, unit_days, amount_centavos)
         select $1, scheduled_id, contract_item_id, 1, 1 from scheduled_lines where scheduled_id = $2`,
        [fineId, scene.large],
      ],
    ] as const)
      await expect(sql(statement, [...values]), statement).rejects.toThrow();
  });
});
