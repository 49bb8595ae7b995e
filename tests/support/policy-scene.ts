import { randomUUID } from 'node:crypto';
import { writeNoteAction } from '@/lib/actions/deliveries';
import { openOffersAction } from '@/lib/actions/evaluation';
import { recordPaymentAction } from '@/lib/actions/payments';
import { prisma } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import { linkHash } from '@/lib/platform/secrets';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { perFile } from '@/tests/support/per-file';
import { contractOf, municipality, supplierOf } from './awarded-tender';
import { deliveryDay, dueAt, goodsAskedBack, noteFields, receivedDelivery } from './deliveries';
import { aDocumentFile } from './document-files';
import { aBidder, anOpenTender, fromDeadline, sendBid } from './offers';
import { moveClock } from './people';
import { changedContract } from './running-contracts';

/** A municipality, a producer and the chain between them, with one record of each kind. Made once for the whole walk. */
export const scene = perFile(async () => {
  const openTender = await anOpenTender();
  const bidder = await aBidder();
  const offer = await sendBid(openTender, bidder, { price: '1,90', claims: ['F1'] });
  await moveClock(fromDeadline(3600));
  await mustCall(openOffersAction, openTender.evaluator, { tenderId: openTender.id });
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const contract = await contractOf(buyer, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 150n, origin: buyer.code }]);
  const { noteId, actId } = await receivedDelivery(buyer, supplier, contract);
  const { amendmentId, lineId } = await goodsAskedBack(buyer, noteId);
  const unreceived = await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, buyer.small)));
  const lines = await prisma().deliveryLine.findMany({ where: { noteId: unreceived.id }, select: { id: true } });
  const undelivered = contract.schedule.find(({ dueOn }) => dueOn.toISOString().slice(0, 10) > deliveryDay);
  if (!undelivered) throw new Error('nothing is left to deliver');
  await moveClock(`${deliveryDay}T20:00:00-04:00`);
  // A part of it, so that the act can be paid further.
  const part = { contractId: contract.id, acts: actId, amount: '1', voucher: 'C-0', paidOn: deliveryDay };
  const { id: paymentId } = await mustCall(recordPaymentAction, buyer.treasurer, part);
  return {
    openTender,
    bidder,
    offer,
    buyer,
    supplier,
    contract,
    actId,
    noteId,
    lineId,
    amendmentId,
    paymentId,
    unreceived,
    lines,
    undelivered,
    ...(await changedContract(contract, buyer.authority.userId)),
    ...(await planned(buyer)),
    ...(await people(buyer, supplier)),
    ...(await jobs(buyer)),
  };
});

type Buyer = Awaited<ReturnType<typeof municipality>>;

async function planned({ organisationId, programmeId, officer }: Buyer) {
  const db = prisma();
  const { id: breakId } = await db.programmeBreak.create({
    data: { programmeId, startsOn: new Date('2026-07-06'), endsOn: new Date('2026-07-17'), reason: 'Invierno' },
  });
  const { id: zoneId } = await db.zone.findFirstOrThrow({ where: { organisationId } });
  const { id: productId } = await db.product.findFirstOrThrow({ where: { organisationId } });
  const { id: tenderId } = await db.tender.findFirstOrThrow({ where: { organisationId } });
  const staged = {
    organisationId,
    userId: officer.userId,
    fileName: 'escuelas.csv',
    year: 2026,
    source: 'prueba',
    sheets: [{ name: '', hidden: false, rows: [{ row: 1, cells: ['codigo'] }], hiddenRows: 0, beyond: null, tooLong: false }],
  };
  const { id: importId } = await db.schoolImport.create({ data: staged });
  const lot = await db.lot.findFirstOrThrow({ where: { tenderId }, include: { items: true } });
  return { breakId, zoneId, productId, tenderId, importId, lot };
}

/** One that waits for a worker, and one that was tried in vain. */
async function jobs({ organisationId, officer }: Buyer) {
  const asked = { kind: 'purchase-lines-export', input: {}, organisationId, userId: officer.userId };
  const waiting = await prisma().job.create({ data: { ...asked, uniqueKey: 'waits', queueId: randomUUID() } });
  const failed = await prisma().job.create({
    data: { ...asked, uniqueKey: 'failed', queueId: randomUUID(), state: 'failed', finishedAt: new Date('2026-03-02') },
  });
  return { waitingJobId: waiting.id, failedJobId: failed.id };
}

/** The people's own things: accounts, papers, promises. */
async function people({ organisationId, officer, code }: Buyer, supplier: { userId: string; organisationId: string }) {
  const db = prisma();
  await db.user.update({ where: { id: officer.userId }, data: { isDemo: true, passwordHash: await hashPassword(randomUUID()) } });
  const membership = await db.membership.findFirstOrThrow({ where: { userId: officer.userId } });
  const invitation = {
    organisationId,
    email: 'invitada@prueba.test',
    roles: ['treasurer' as const],
    secretHash: linkHash(randomUUID()),
    invitedById: officer.userId,
  };
  const { id: invitationId } = await db.invitation.create({ data: { ...invitation, expiresAt: new Date('2100-01-01') } });
  const { id: sessionId } = await db.session.create({
    data: { userId: officer.userId, organisationId, expiresAt: new Date('2100-01-01') },
  });
  const { id: noticeId } = await db.notice.create({ data: { organisationId, code: 'producer-registered', href: '/' } });
  const own = { organisationId: supplier.organisationId };
  const { id: capacityId } = await db.capacity.create({
    data: { ...own, foodCode: 'quinua_grano', kind: 'fresh', gramsPerMonth: 1000n },
  });
  const { id: documentId } = await db.actorDocument.create({ data: { ...own, kind: 'nit', number: '1' } });
  const photographed = await db.actorDocument.create({ data: { ...own, kind: 'rupe', number: '1' } });
  const fileId = await aDocumentFile(photographed.id, { organisationId: own.organisationId, userId: randomUUID() });
  const { id: pendingId } = await db.organisation.create({
    data: {
      kind: 'producer',
      name: `Espera ${randomUUID()}`,
      municipalityCode: code,
      economicActor: { create: { kind: 'APP', contactName: 'Ana', contactPhone: '7' } },
    },
  });
  const ngo = await db.organisation.create({ data: { kind: 'ngo', name: `ONG ${randomUUID()}`, status: 'confirmed' } });
  const { id: itemId } = await db.matrixItem.findFirstOrThrow();
  const promise = {
    itemId,
    organisationId,
    municipalityCode: code,
    facilitatorId: ngo.id,
    text: 'Promesa',
    indicator: 'Uno',
    dueOn: new Date('2027-01-01'),
  };
  const { id: commitmentId } = await db.commitment.create({ data: promise });
  const { email: login } = await db.user.findUniqueOrThrow({ where: { id: officer.userId }, select: { email: true } });
  const member = (role: 'administrator' | 'nutritionist', heldSince: Date | null = null) =>
    db.membership.create({
      data: {
        roles: [role],
        organisation: { connect: { id: organisationId } },
        user: { create: { email: `${randomUUID()}@prueba.test`, name: 'Otra persona', passwordHash: '-', heldSince } },
      },
    });
  const { userId: proposedById } = await member('administrator');
  const { id: heldMembershipId } = await member('nutritionist', new Date('2026-01-01'));
  const grant = { organisationId, membershipId: membership.id, roles: ['evaluator' as const], proposedById };
  const { id: grantId } = await db.roleGrant.create({ data: grant });
  return {
    login,
    heldMembershipId,
    grantId,
    membershipId: membership.id,
    invitationId,
    sessionId,
    noticeId,
    capacityId,
    documentId,
    fileId,
    pendingId,
    itemId,
    commitmentId,
  };
}
