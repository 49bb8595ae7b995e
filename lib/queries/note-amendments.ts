import 'server-only';
import { isPaid, listStanding } from '@/lib/data/amendments';
import { fromEnum } from '@/lib/data/enums';
import { type AmendmentKind, type AmendmentState, amendmentState } from '@/lib/domain/deliveries/amendments';
import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import { prisma } from '@/lib/platform/database';
import type { NoteRow } from './note-row';

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

/** What holds of an act's lines, and whether it is paid. Two statements; the caller has checked the reader. */
export async function readStanding(actId: string) {
  const db = prisma();
  return { standing: await listStanding(db, actId), paid: await isPaid(db, actId) };
}

/** The amendments of an act as they were asked, the earliest first. */
export function amendmentsOf(rows: NonNullable<NoteRow['act']>['amended']): NoteAmendment[] {
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
