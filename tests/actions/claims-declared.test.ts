import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { saveDraft } from '@/lib/data/offers/drafts';
import { readTenderKey } from '@/lib/data/offers/envelopes';
import { insertOffer } from '@/lib/data/offers/sent';
import { prisma } from '@/lib/platform/database';
import { fingerprint, seal } from '@/lib/platform/sealing';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readOfferStep } from '@/lib/queries/offers/step';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { open } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, certificateFields, draftForm, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));
const done = expect.objectContaining({ status: 'done' });

/** Who stands where, with what factor, and why a margin is worth nothing. */
async function orderOf(tender: OfferableTender) {
  const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
  return evaluation?.units[0]?.ranking.ranked.map(({ id, factorBps, margins }) => [
    id,
    factorBps,
    margins.map(({ failed }) => failed),
  ]);
}

describe('declaring a certificate', () => {
  const claiming = (tender: OfferableTender, change: Record<string, string>) => ({
    ...draftForm(tender, [{ price: '1,90', claims: ['F1'] }]),
    ...change,
  });
  test.each<[string, Record<string, string>, string, string]>([
    ['run out before the deadline', { 'claims[0].validUntil': '2026-03-15' }, 'claim-expired', 'claims[0].validUntil'],
    ['that will be given tomorrow', { 'claims[0].issuedOn': '2026-03-10' }, 'claim-not-issued', 'claims[0].issuedOn'],
    ['that ends before it begins', { 'claims[0].validUntil': '2025-02-28' }, 'check-input', 'claims[0].validUntil'],
    ['that nobody gave', { 'claims[0].issuer': '' }, 'check-input', 'claims[0].issuer'],
    ['without its date', { 'claims[0].issuedOn': '' }, 'check-input', 'claims[0].issuedOn'],
    ['without its number', { 'claims[0].certificate': '' }, 'check-input', 'claims[0].certificate'],
  ])('%s is refused at its field, and nothing is kept', async (_, change, code, field) => {
    const tender = await anOpenTender();
    const bidder = await aBidder('OECA');
    const outcome = await callAction(saveOfferDraftAction, bidder, claiming(tender, change));
    expect(outcome).toMatchObject({ status: 'refused', code, fields: { [field]: expect.any(String) } });
    expect(await prisma().offerDraft.count({ where: { tenderId: tender.id } })).toBe(0);
  });

  test('begins with the papers of the census, and asks for nothing by itself', async () => {
    const tender = await anOpenTender();
    const bidder = await aBidder('OECA');
    await prisma().actorDocument.create({
      data: {
        organisationId: bidder.organisationId,
        kind: 'small_accreditation',
        number: 'OECA-9',
        issuer: 'Ministerio de Desarrollo Rural',
        issuedOn: new Date('2025-03-01'),
      },
    });
    const step = await asPerson(bidder, () => readOfferStep(tender.id, 'margenes'));
    expect(step?.suggested).toMatchObject([
      { claim: 'F1', claimed: false, certificate: null, paper: null },
      { claim: 'F2', claimed: false, certificate: null },
      {
        claim: 'F3',
        claimed: false,
        certificate: 'OECA-9',
        issuer: 'Ministerio de Desarrollo Rural',
        issuedOn: '2025-03-01',
        validUntil: null,
      },
    ]);
  });

  test('a draft of the first form is not sent before its certificate is whole', async () => {
    const tender = await anOpenTender();
    const bidder = await aBidder('OECA');
    const item = {
      lotItemId: tender.items[0],
      units: 1000,
      priceCentavos: '190',
      originMunicipalityCode: null,
      producedInCountry: true,
      nationalComponentPercent: 0,
    };
    const place = ['draft', tender.id, bidder.organisationId];
    const sealed = seal(
      await readTenderKey(prisma(), tender.id),
      place,
      JSON.stringify({ items: [item], claims: [{ claim: 'F1', certificate: 'CBN-1' }] }),
    );
    const savedAt = await saveDraft(prisma(), { tenderId: tender.id, partyId: bidder.organisationId }, sealed);
    const sending = { tenderId: tender.id, checkedAt: savedAt?.toISOString() };
    expect(await callAction(sendOfferAction, bidder, sending)).toMatchObject({ code: 'claim-incomplete' });
    expect(await prisma().offer.count({ where: { tenderId: tender.id } })).toBe(0);
    const mended = { tenderId: tender.id, 'claims[0].claim': 'F1', 'claims[0].claimed': 'on', ...certificateFields(0, 'CBN-1') };
    const again = await mustCall(saveOfferDraftAction, bidder, mended);
    expect(await callAction(sendOfferAction, bidder, { tenderId: tender.id, checkedAt: again.savedAt })).toEqual(done);
  });
});

describe('what was sent before', () => {
  test('an envelope of the first form opens, keeps its hash, and tells that its certificate has no dates', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const bidder = await aBidder('OECA');
    const [id, place] = [randomUUID(), { tenderId: tender.id, partyId: bidder.organisationId }];
    const item = {
      lotItemId: tender.items[0],
      units: 1000,
      priceCentavos: '190',
      originMunicipalityCode: null,
      producedInCountry: true,
      nationalComponentPercent: 0,
    };
    const text = JSON.stringify({
      format: 'apthapi-offer-1',
      tenderId: tender.id,
      organisationId: bidder.organisationId,
      offerId: id,
      items: [item],
      claims: [{ claim: 'F1', certificate: 'CBN-1' }],
      salt: '0'.repeat(32),
    });
    const sealed = seal(await readTenderKey(prisma(), tender.id), ['offer', tender.id, bidder.organisationId, id], text);
    await insertOffer(prisma(), { id, ...place, receiptNumber: 'P-1', sha256: fingerprint(text), sealed });
    expect(await open(tender)).toEqual({ opened: 1, unreadable: 0 });
    const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    expect(evaluation?.offers[0]?.content.claims).toEqual([
      { claim: 'F1', certificate: 'CBN-1', issuer: null, issuedOn: null, validUntil: null },
    ]);
  });

  const becomes = (bidder: Person, kind: 'company' | 'OECA') =>
    prisma().economicActor.update({ where: { organisationId: bidder.organisationId }, data: { kind } });

  test('the kind that moves the margins is that of the day on which the offer was sent', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const [was, became] = [await aBidder('OECA'), await aBidder('company')];
    const small = await sendBid(tender, was, { price: '1,90', claims: ['F3'] });
    const large = await sendBid(tender, became, { price: '1,90', claims: ['F3'] });
    await becomes(was, 'company');
    await becomes(became, 'OECA');
    await open(tender);
    expect(await orderOf(tender)).toEqual([
      [small.id, 8000, [null]],
      [large.id, 10_000, ['kind-not-listed']],
    ]);
  });

  test('where it was not kept yet, that of the opening', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const bidder = await aBidder('OECA');
    const sent = await sendBid(tender, bidder, { price: '1,90', claims: ['F3'] });
    await sql(
      `begin; set local session_replication_role = replica; update offers set bidder_kind = null where id = '${sent.id}'; commit`,
    );
    await becomes(bidder, 'company');
    await open(tender);
    expect(await orderOf(tender)).toEqual([[sent.id, 10_000, ['kind-not-listed']]]);
  });

  test('nobody says the kind but the census', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const sent = await sendBid(tender, await aBidder('company'), { price: '1,90' });
    await sql(
      `insert into offers (id, tender_id, party_id, receipt_number, sha256, sealed, bidder_kind)
       select gen_random_uuid(), tender_id, party_id, 'P-2', sha256, sealed, 'OECA' from offers where id = $1`,
      [sent.id],
    );
    const kinds = await prisma().offer.findMany({ where: { tenderId: tender.id }, select: { bidderKind: true } });
    expect(kinds).toEqual([{ bidderKind: 'company' }, { bidderKind: 'company' }]);
  });
});
