import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { amendTenderAct } from '@/lib/actions/amendments';
import { awardNextAct, awardTenderAct, sendEvaluationBackAct } from '@/lib/actions/awards';
import { answerChangeAct, endContractAct, imposeFineAct, liftFineAct, proposeChangeAct } from '@/lib/actions/contract-changes';
import { closeOverdueAct, formaliseContractsAct } from '@/lib/actions/contracts';
import { receiveDeliveryAct, withdrawNoteAct, writeNoteAct } from '@/lib/actions/deliveries';
import { openOffersAct, recommendAwardAct } from '@/lib/actions/evaluation';
import { withdrawOfferAct } from '@/lib/actions/offers';
import { recordPaymentAct, reversePaymentAct } from '@/lib/actions/payments';
import { answerQuestionsAct, askQuestionAct } from '@/lib/actions/questions';
import { answerAmendmentAct, returnGoodsAct } from '@/lib/actions/receptions';
import { mergeSchoolsAct, mergeZonesAct } from '@/lib/actions/school-merges';
import { annulTenderAct, cancelTenderAct, publishTenderAct } from '@/lib/actions/tenders';
import { saveRequirementsAct } from '@/lib/actions/tenders-draft';
import { type IrreversibleAct, irreversibleActs } from '@/lib/domain/access/irreversible';
import type { Door } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { callAct, type Fields, mustAct } from '@/prisma/seed/demo/stage';
import { awardedTender, contractOf, freshPlace, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { deliveryDay, dueAt, noteFields, receivedDelivery, receptionFields } from '@/tests/support/deliveries';
import { awarded, check, open, recommended, report, unsigned, versionOf } from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { aBidder, fromDeadline, publishedCall, sendBid } from '@/tests/support/offers';
import { moveClock, type Person } from '@/tests/support/people';
import { newSchool, newZone, townsperson } from '@/tests/support/planning';
import { changeForm, runningContract, validateRules } from '@/tests/support/running-contracts';
import { aRequirement, aTown, newTender, publicationForm, publishedTender } from '@/tests/support/tenders';

afterAll(() => moveClock(null));

/** One press that would succeed: which door, who presses, and what the form says. */
type Press = { door: Door; who: Person; fields: Fields };

const reason = 'Informe técnico 4/2026: el presupuesto fue reasignado';

async function published() {
  const town = await aTown(await freshPlace());
  const tenderId = await publishedTender(town);
  return { who: town.authority, fields: { tenderId, version: await versionOf(tenderId), reason } };
}

async function contracted() {
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const contract = await contractOf(buyer, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 150n, origin: buyer.code }]);
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  return { buyer, supplier, contract, note: noteFields(dueAt(contract, buyer.large)) };
}

async function received() {
  const { buyer, supplier, contract } = await contracted();
  const { actId } = await receivedDelivery(buyer, supplier, contract);
  return { who: buyer.treasurer, fields: { contractId: contract.id, acts: actId, voucher: 'C-1', paidOn: deliveryDay } };
}

/** What is due on 2 March did not come on the third: 400 units × 1 day × Bs 1.90 × 1 %. */
async function lateFine() {
  const { buyer, contract, contractId } = await runningContract();
  await validateRules(buyer, 'CON-FINE');
  const deliveries = contract.schedule.map(({ id }) => id).join(',');
  const fields = { contractId, deliveries, percent: '1', seen: '7,60', reason, legalBasis: reason };
  return { door: imposeFineAct, who: buyer.officer, fields, authority: buyer.authority };
}

/** Every act that cannot be undone, at the moment at which it may be done. */
const presses: Record<IrreversibleAct, () => Promise<Press>> = {
  'tender.publish': async () => {
    const town = await aTown(await freshPlace());
    await moveClock('2026-03-02T10:00:00-04:00');
    const draft = await newTender(town);
    const asked = { tenderId: draft.id, version: draft.version, ...aRequirement() };
    const { version } = await mustAct(saveRequirementsAct, town.officer, asked);
    return {
      door: publishTenderAct,
      who: town.officer,
      fields: publicationForm({ id: draft.id, version }),
    };
  },
  'question.answer': async () => {
    const call = await publishedCall();
    const asker = await aBidder();
    const { id } = await mustAct(askQuestionAct, asker, {
      tenderId: call.id,
      text: '¿Se entrega en bolsa o en caja?',
    });
    const answers = {
      'answers[0].questionId': id,
      'answers[0].seen': '0',
      'answers[0].text': 'En bolsa.',
    };
    return {
      door: answerQuestionsAct,
      who: call.officer,
      fields: { tenderId: call.id, ...answers },
    };
  },
  'tender.amend': async () => {
    const town = await aTown(await freshPlace());
    const tenderId = await publishedTender(town);
    const fields = { tenderId, version: await versionOf(tenderId), reason, effect: 'untouched', deadlineAt: '2026-03-19T16:00' };
    return { door: amendTenderAct, who: town.officer, fields };
  },
  'tender.cancel': async () => ({ door: cancelTenderAct, ...(await published()) }),
  'tender.annul': async () => ({ door: annulTenderAct, ...(await published()) }),
  'tender.open': async () => {
    const call = await publishedCall();
    await sendBid(call, await aBidder(), { price: '1,90' });
    await moveClock(fromDeadline(2));
    return { door: openOffersAct, who: call.evaluator, fields: { tenderId: call.id } };
  },
  'tender.recommend': async () => {
    const call = await publishedCall();
    const sent = await sendBid(call, await aBidder(), { price: '1,90' });
    await open(call);
    await check(call, sent.id);
    const fields = { tenderId: call.id, version: await versionOf(call.id), report };
    return { door: recommendAwardAct, who: call.evaluator, fields };
  },
  'tender.return-evaluation': async () => {
    const { call } = await recommended();
    const fields = { tenderId: call.id, version: await versionOf(call.id), remarks: reason };
    return { door: sendEvaluationBackAct, who: call.authority, fields };
  },
  'tender.award': async () => {
    const { call } = await recommended();
    return { door: awardTenderAct, who: call.authority, fields: { tenderId: call.id, version: await versionOf(call.id) } };
  },
  'tender.award-next': async () => {
    const { call, first, unitId } = await awarded();
    const fields = await unsigned(call, unitId, first.id);
    return { door: awardNextAct, who: call.authority, fields };
  },
  'contract.formalise': async () => {
    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    const win = { supplier, kind: 'OECOM' as const, units: 800, priceCentavos: 150n, origin: buyer.code };
    const { id } = await awardedTender(buyer, [win]);
    return { door: formaliseContractsAct, who: buyer.officer, fields: { tenderId: id, surplusAcknowledged: 'on' } };
  },
  'contract.answer-change': async () => {
    const scene = await runningContract();
    const { changeId } = await mustAct(proposeChangeAct, scene.buyer.authority, changeForm(scene, 820));
    return { door: answerChangeAct, who: scene.supplier, fields: { changeId, word: 'agreed' } };
  },
  'contract.end': async () => {
    const { buyer, contractId } = await runningContract();
    const fields = { contractId, kind: 'force-majeure', reason, legalBasis: reason };
    return { door: endContractAct, who: buyer.authority, fields };
  },
  'fine.impose': lateFine,
  'fine.lift': async () => {
    const { door, who, fields, authority } = await lateFine();
    const { fineId } = await mustAct(door, who, fields);
    return { door: liftFineAct, who: authority, fields: { fineId, reason } };
  },
  'delivery.note': async () => {
    const { supplier, note } = await contracted();
    return { door: writeNoteAct, who: supplier, fields: note };
  },
  'delivery.receive': async () => {
    const { buyer, supplier, note } = await contracted();
    const { id } = await mustAct(writeNoteAct, supplier, note);
    return { door: receiveDeliveryAct, who: buyer.receiver, fields: await receptionFields(id) };
  },
  'delivery.withdraw': async () => {
    const { supplier, note } = await contracted();
    const { id } = await mustAct(writeNoteAct, supplier, note);
    return { door: withdrawNoteAct, who: supplier, fields: { noteId: id, why: reason } };
  },
  'delivery.close': async () => {
    const { buyer, contract } = await contracted();
    await moveClock('2026-12-30T08:00:00-04:00');
    return { door: closeOverdueAct, who: buyer.officer, fields: { contractId: contract.id, why: reason } };
  },
  'reception.answer': async () => {
    const { buyer, supplier, contract } = await contracted();
    const { noteId } = await receivedDelivery(buyer, supplier, contract);
    const { id: lineId } = await prisma().deliveryLine.findFirstOrThrow({ where: { noteId }, select: { id: true } });
    const back = { noteId, why: reason, reason: 'damaged', 'lines[0].lineId': lineId, 'lines[0].units': 2 };
    const { amendmentId } = await mustAct(returnGoodsAct, buyer.receiver, back);
    return { door: answerAmendmentAct, who: supplier, fields: { amendmentId, word: 'confirmed' } };
  },
  'payment.record': async () => ({ door: recordPaymentAct, ...(await received()) }),
  'payment.reverse': async () => {
    const { who, fields } = await received();
    const { id } = await mustAct(recordPaymentAct, who, fields);
    return { door: reversePaymentAct, who, fields: { paymentId: id, reason } };
  },
  'offer.withdraw': async () => {
    const call = await publishedCall();
    const who = await aBidder();
    const { id } = await sendBid(call, who, { price: '1,90' });
    return { door: withdrawOfferAct, who, fields: { offerId: id } };
  },
  'school.merge': async () => {
    const who = await townsperson('programme-officer');
    const zone = await newZone(who);
    const [schoolId, intoId] = [await newSchool(who, zone, { code: '1' }), await newSchool(who, zone, { code: '2' })];
    return { door: mergeSchoolsAct, who, fields: { schoolId, version: 1, intoId, intoVersion: 1 } };
  },
  'zone.merge': async () => {
    const who = await townsperson('programme-officer');
    const fields = { zoneId: await newZone(who, 'Una'), intoId: await newZone(who, 'Otra'), schools: 0, drafted: 0 };
    return { door: mergeZonesAct, who, fields };
  },
};

describe('what cannot be undone', () => {
  test.each(irreversibleActs)('%s asks first, and pressed twice, at once or later, is done once', async (act) => {
    const { door, who, fields } = await presses[act]();
    const requestId = randomUUID();
    const form = { ...fields, requestId };

    const before = await fingerprint();
    for (const confirmed of [null, '', 'no', 'on'])
      expect(await callAct(door, who, { ...form, confirmed })).toMatchObject({ status: 'refused', code: 'confirm-first' });
    expect(await fingerprint()).toEqual(before);

    const [first, second] = await Promise.all([callAct(door, who, form), callAct(door, who, form)]);
    expect(first).toMatchObject({ status: 'done' });
    expect(second).toMatchObject({ status: 'done' });
    const after = await fingerprint();
    expect(after).not.toEqual(before);
    expect(await callAct(door, who, form)).toMatchObject({ status: 'done' });
    expect(await fingerprint()).toEqual(after);
    expect(await prisma().event.count({ where: { requestId } })).toBe(1);
  });
});
