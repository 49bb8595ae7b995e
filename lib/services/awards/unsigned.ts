import 'server-only';
import { notify } from '@/lib/data/notices';
import { notifiedAt, type UnitRecord } from '@/lib/domain/awards/record';
import { type AwardRound, assertHappened } from '@/lib/domain/awards/rounds';
import type { LawToday } from '@/lib/domain/awards/signing-worklist';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { signingTerm } from '@/lib/domain/law/signing-term';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

/**
 * That it happened since the winner was told, and that papers that are late are late.
 * @throws Refusal papers-not-late | happened-in-future | happened-before-award
 */
export function assertUnsignedBy(
  unsigned: Pick<AwardRound, 'offerId' | 'cause' | 'happenedOn'>,
  record: UnitRecord,
  { tender, law, now }: { tender: Tender; law: LawToday; now: Date },
): void {
  const told = notifiedAt(record, unsigned.offerId) ?? now;
  const { papers } = signingTerm(law.book, law.calendar, { amount: tender.referenceCentavos, notifiedAt: told });
  assertHappened(unsigned, { notifiedOn: dayInLaPaz(told), papersUntil: papers.day, today: dayInLaPaz(now) });
}

/** `waits`: whether anything of the tender is still awarded. */
type About = { tender: Tender; law: LawToday; label: string; offers: ReadonlyMap<string, OpenedOffer>; waits: boolean };

/** Tells who did not sign why it lost its part, whoever takes it that its papers are awaited, and until when; everybody, where nothing is left. */
export async function tellRound(
  db: Db,
  { tender, law, label, offers, waits }: About,
  { offerId, reason, changes, at }: Pick<AwardRound, 'offerId' | 'reason' | 'changes' | 'at'>,
): Promise<void> {
  const told = { reference: tender.reference, unit: label };
  const partyOf = (id: string) => offers.get(id)?.partyId ?? '';
  const href = (id: string) => producer.offer(id);
  await notify(db, {
    partyIds: [partyOf(offerId)],
    code: 'award-passed-on',
    params: { ...told, reason },
    href: href(offerId),
  });
  const { papers } = signingTerm(law.book, law.calendar, { amount: tender.referenceCentavos, notifiedAt: at });
  const gaining = new Set(changes.filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore).map((one) => one.offerId));
  for (const id of gaining) {
    const params = { ...told, until: papers.day };
    await notify(db, { partyIds: [partyOf(id)], code: 'award-received', params, href: href(id) });
  }
  if (waits) return;
  await notify(db, {
    partyIds: [...offers.values()].map(({ partyId }) => partyId),
    code: 'tender-deserted',
    params: { reference: tender.reference },
    href: producer.offers(),
  });
}
