import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { amendTenderAction } from '@/lib/actions/amendments';
import { awardNextAction, awardTenderAction, sendEvaluationBackAction } from '@/lib/actions/awards';
import {
  answerChangeAction,
  endContractAction,
  imposeFineAction,
  liftFineAction,
  proposeChangeAction,
} from '@/lib/actions/contract-changes';
import { closeOverdueAction, formaliseContractsAction } from '@/lib/actions/contracts';
import { receiveDeliveryAction, withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import { openOffersAction, recommendAwardAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { eraseAccountAction, eraseOrganisationAction } from '@/lib/actions/own-data';
import { recordPaymentAction, reversePaymentAction } from '@/lib/actions/payments';
import { answerQuestionsAction, askQuestionAction } from '@/lib/actions/questions';
import { answerAmendmentAction } from '@/lib/actions/receptions';
import { mergeSchoolsAction, mergeZonesAction } from '@/lib/actions/school-merges';
import { annulTenderAction, cancelTenderAction, publishTenderAction } from '@/lib/actions/tenders';
import { saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { type IrreversibleAction, irreversibleActions } from '@/lib/domain/access/irreversible';
import type { ServerAction } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, contractOf, freshPlace, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { deliveryDay, dueAt, goodsAskedBack, noteFields, receivedDelivery, receptionFields } from '@/tests/support/deliveries';
import { awarded, check, open, recommended, report, unsigned, versionOf } from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { aBidder, anOpenTender, fromDeadline, sendBid } from '@/tests/support/offers';
import { colleague, moveClock, type Person } from '@/tests/support/people';
import { newSchool, newZone, townsperson } from '@/tests/support/planning';
import { changeForm, runningContract, validateRules } from '@/tests/support/running-contracts';
import { aRequirement, aTown, newTender, publicationForm, publishedTender } from '@/tests/support/tenders';

afterAll(() => moveClock(null));

/** One press that would succeed: which action, who presses, and what the form says. */
type Press = { action: ServerAction; who: Person; fields: Fields };

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
  return { action: imposeFineAction, who: buyer.officer, fields, authority: buyer.authority };
}

/** Every action that cannot be undone, at the moment at which it may be done. */
const presses: Record<IrreversibleAction, () => Promise<Press>> = {
  'tender.publish': async () => {
    const town = await aTown(await freshPlace());
    await moveClock('2026-03-02T10:00:00-04:00');
    const draft = await newTender(town);
    const asked = { tenderId: draft.id, version: draft.version, ...aRequirement() };
    const { version } = await mustCall(saveRequirementsAction, town.officer, asked);
    return {
      action: publishTenderAction,
      who: town.officer,
      fields: publicationForm({ id: draft.id, version }),
    };
  },
  'question.answer': async () => {
    const tender = await anOpenTender();
    const asker = await aBidder();
    const { id } = await mustCall(askQuestionAction, asker, {
      tenderId: tender.id,
      text: '¿Se entrega en bolsa o en caja?',
    });
    const answers = {
      'answers[0].questionId': id,
      'answers[0].seen': '0',
      'answers[0].text': 'En bolsa.',
    };
    return {
      action: answerQuestionsAction,
      who: tender.officer,
      fields: { tenderId: tender.id, ...answers },
    };
  },
  'tender.amend': async () => {
    const town = await aTown(await freshPlace());
    const tenderId = await publishedTender(town);
    const fields = { tenderId, version: await versionOf(tenderId), reason, effect: 'untouched', deadlineAt: '2026-03-19T16:00' };
    return { action: amendTenderAction, who: town.officer, fields };
  },
  'tender.cancel': async () => ({ action: cancelTenderAction, ...(await published()) }),
  'tender.annul': async () => ({ action: annulTenderAction, ...(await published()) }),
  'tender.open': async () => {
    const tender = await anOpenTender();
    await sendBid(tender, await aBidder(), { price: '1,90' });
    await moveClock(fromDeadline(2));
    return { action: openOffersAction, who: tender.evaluator, fields: { tenderId: tender.id } };
  },
  'tender.recommend': async () => {
    const tender = await anOpenTender();
    const sent = await sendBid(tender, await aBidder(), { price: '1,90' });
    await open(tender);
    await check(tender, sent.id);
    const fields = { tenderId: tender.id, version: await versionOf(tender.id), report };
    return { action: recommendAwardAction, who: tender.evaluator, fields };
  },
  'tender.return-evaluation': async () => {
    const { tender } = await recommended();
    const fields = { tenderId: tender.id, version: await versionOf(tender.id), remarks: reason };
    return { action: sendEvaluationBackAction, who: tender.authority, fields };
  },
  'tender.award': async () => {
    const { tender } = await recommended();
    return {
      action: awardTenderAction,
      who: tender.authority,
      fields: { tenderId: tender.id, version: await versionOf(tender.id) },
    };
  },
  'tender.award-next': async () => {
    const { tender, first, unitId } = await awarded();
    const fields = await unsigned(tender, unitId, first.id);
    return { action: awardNextAction, who: tender.authority, fields };
  },
  'contract.formalise': async () => {
    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    const win = { supplier, kind: 'OECOM' as const, units: 800, priceCentavos: 150n, origin: buyer.code };
    const { id } = await awardedTender(buyer, [win]);
    return { action: formaliseContractsAction, who: buyer.officer, fields: { tenderId: id, surplusAcknowledged: 'on' } };
  },
  'contract.answer-change': async () => {
    const scene = await runningContract();
    const { changeId } = await mustCall(proposeChangeAction, scene.buyer.authority, changeForm(scene, 820));
    return { action: answerChangeAction, who: scene.supplier, fields: { changeId, word: 'agreed' } };
  },
  'contract.end': async () => {
    const { buyer, contractId } = await runningContract();
    const fields = { contractId, kind: 'force-majeure', reason, legalBasis: reason };
    return { action: endContractAction, who: buyer.authority, fields };
  },
  'fine.impose': lateFine,
  'fine.lift': async () => {
    const { action, who, fields, authority } = await lateFine();
    const { fineId } = await mustCall(action, who, fields);
    return { action: liftFineAction, who: authority, fields: { fineId, reason } };
  },
  'delivery.note': async () => {
    const { supplier, note } = await contracted();
    return { action: writeNoteAction, who: supplier, fields: note };
  },
  'delivery.receive': async () => {
    const { buyer, supplier, note } = await contracted();
    const { id } = await mustCall(writeNoteAction, supplier, note);
    return { action: receiveDeliveryAction, who: buyer.receiver, fields: await receptionFields(id) };
  },
  'delivery.withdraw': async () => {
    const { supplier, note } = await contracted();
    const { id } = await mustCall(writeNoteAction, supplier, note);
    return { action: withdrawNoteAction, who: supplier, fields: { noteId: id, why: reason } };
  },
  'delivery.close': async () => {
    const { buyer, contract } = await contracted();
    await moveClock('2026-12-30T08:00:00-04:00');
    return { action: closeOverdueAction, who: buyer.officer, fields: { contractId: contract.id, why: reason } };
  },
  'reception.answer': async () => {
    const { buyer, supplier, contract } = await contracted();
    const { noteId } = await receivedDelivery(buyer, supplier, contract);
    const { amendmentId } = await goodsAskedBack(buyer, noteId);
    return { action: answerAmendmentAction, who: supplier, fields: { amendmentId, word: 'confirmed' } };
  },
  'payment.record': async () => ({ action: recordPaymentAction, ...(await received()) }),
  'payment.reverse': async () => {
    const { who, fields } = await received();
    const { id } = await mustCall(recordPaymentAction, who, fields);
    return { action: reversePaymentAction, who, fields: { paymentId: id, reason } };
  },
  'offer.withdraw': async () => {
    const tender = await anOpenTender();
    const who = await aBidder();
    const { id } = await sendBid(tender, who, { price: '1,90' });
    return { action: withdrawOfferAction, who, fields: { offerId: id } };
  },
  'school.merge': async () => {
    const who = await townsperson('programme-officer');
    const zone = await newZone(who);
    const [schoolId, intoId] = [await newSchool(who, zone, { code: '1' }), await newSchool(who, zone, { code: '2' })];
    return { action: mergeSchoolsAction, who, fields: { schoolId, version: 1, intoId, intoVersion: 1 } };
  },
  'zone.merge': async () => {
    const who = await townsperson('programme-officer');
    const fields = { zoneId: await newZone(who, 'Una'), intoId: await newZone(who, 'Otra'), schools: 0, drafted: 0 };
    return { action: mergeZonesAction, who, fields };
  },
  'account.erase': async () => {
    const who = await townsperson('programme-officer');
    await colleague(who, ['administrator']);
    return { action: eraseAccountAction, who, fields: {} };
  },
  'organisation.erase': async () => ({ action: eraseOrganisationAction, who: await aBidder(), fields: {} }),
};

/** After this nobody is left who could be answered as before: what a later sending is told. */
const leavesNobody: Partial<Record<IrreversibleAction, string>> = {
  'account.erase': 'not-signed-in',
};

describe('what cannot be undone', () => {
  test.each(irreversibleActions)('%s asks first, and pressed twice, at once or later, is done once', async (name) => {
    const { action, who, fields } = await presses[name]();
    const requestId = randomUUID();
    const form = { ...fields, requestId };

    const before = await fingerprint();
    for (const confirmed of [null, '', 'no', 'on'])
      expect(await callAction(action, who, { ...form, confirmed })).toMatchObject({ status: 'refused', code: 'confirm-first' });
    expect(await fingerprint()).toEqual(before);

    const both = await Promise.all([callAction(action, who, form), callAction(action, who, form)]);
    const done = both.filter(({ status }) => status === 'done').length;
    expect(done).toBeGreaterThanOrEqual(leavesNobody[name] ? 1 : 2);
    const later = leavesNobody[name] ? { status: 'refused', code: leavesNobody[name] } : { status: 'done' };
    const after = await fingerprint();
    expect(after).not.toEqual(before);
    expect(await callAction(action, who, form)).toMatchObject(later);
    expect(await fingerprint()).toEqual(after);
    expect(await prisma().event.count({ where: { requestId } })).toBe(1);
  });
});
