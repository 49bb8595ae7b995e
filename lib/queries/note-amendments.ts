import 'server-only';
import { isPaid, listStanding } from '@/lib/data/amendments';
import { fromEnum } from '@/lib/data/enums';
import { type AmendmentKind, type AmendmentState, amendmentState } from '@/lib/domain/deliveries/amendments';
import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import { prisma } from '@/lib/platform/database';

/** What was asked to change of a reception act, and the other side's word on it. */
export type NoteAmendment = {
  id: string;
  kind: AmendmentKind;
  state: AmendmentState;
  reason: string;
  proposedAt: Date;
  proposedById: string;
  answer: { at: Date; byId: string; reason: string } | null;
  /** By delivery line. */
  lines: readonly (LineOutcome & { deliveryLineId: string; surplusUnits: number })[];
};

/** What holds of an act, what was amended of it and whether it is paid. The caller has checked the reader. */
export async function readSigned(actId: string) {
  const db = prisma();
  return { standing: await listStanding(db, actId), amendments: await readAmendments(actId), paid: await isPaid(db, actId) };
}

/** The amendments of an act, the earliest first. The caller has checked the reader. */
async function readAmendments(actId: string): Promise<NoteAmendment[]> {
  const rows = await prisma().receptionAmendment.findMany({
    where: { actId },
    orderBy: { number: 'asc' },
    include: { lines: { orderBy: { deliveryLineId: 'asc' } }, answer: true },
  });
  return rows.map(({ id, kind, reason, proposedAt, proposedById, answer, lines }, index) => ({
    id,
    kind: fromEnum(kind),
    state: amendmentState(answer, index === rows.length - 1),
    reason,
    proposedAt,
    proposedById,
    answer: answer && { at: answer.answeredAt, byId: answer.answeredById, reason: answer.reason },
    lines: lines.map(({ amendmentId: _, rejectReason, missingReason, ...line }) => ({
      ...line,
      rejectReason: rejectReason && fromEnum(rejectReason),
      missingReason: missingReason && fromEnum(missingReason),
    })),
  }));
}
