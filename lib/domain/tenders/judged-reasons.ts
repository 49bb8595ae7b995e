import { z } from 'zod';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { type Bounds, type HolidayNames, idleAt, idleDay, nearestWorking, usualQuestionsUntil } from './office-hours';

/** A closing at an instant when nobody works, with the good one that was offered, and why it stayed: what the record keeps. */
export const idleSchema = z.object({
  because: z.enum(['weekend', 'holiday', 'hour']),
  name: z.string().nullable(),
  /** Null: there was none within the term. */
  nearest: z.string().nullable(),
  reason: z.string(),
});
export type JudgedIdle = z.output<typeof idleSchema>;

/** Numbers of the lots that nobody in the census could serve, and why the tender was published as it was. */
export const outOfReachSchema = z.object({
  lots: z.array(z.number()),
  reason: z.string(),
});

/**
 * Nobody closes a tender on a Sunday without knowing it.
 * @throws Refusal deadline-when-nobody-works, on the field of the reason
 */
export function judgeIdle(calendar: HolidayNames, at: Date, bounds: Bounds, reason: string | null): JudgedIdle | null {
  const idle = idleAt(calendar, at);
  if (!idle) return null;
  const nearest = nearestWorking(calendar, at, bounds)?.toISOString() ?? null;
  const name = idle.because === 'holiday' ? idle.name : null;
  if (!reason)
    throw new Refusal(
      'deadline-when-nobody-works',
      {
        because: idle.because,
        ...(name && { name }),
        ...(nearest && { nearest }),
      },
      'idleReason',
    );
  return { because: idle.because, name, nearest, reason };
}

/**
 * The last day for questions: not before the publication, not after the closing, and one on which somebody is there to read them.
 * @param chosen null: the usual day
 * @throws Refusal questions-too-late | questions-when-nobody-works
 */
export function judgeQuestionsUntil(
  calendar: HolidayNames,
  chosen: Day | null,
  { publishedAt, deadlineAt }: { publishedAt: Date; deadlineAt: Date },
): Day {
  const usual = usualQuestionsUntil(calendar, publishedAt, deadlineAt);
  if (chosen === null || chosen === usual) return usual;
  // At midnight sharp the last day is the one before.
  const last = dayInLaPaz(new Date(deadlineAt.getTime() - 1));
  if (chosen < dayInLaPaz(publishedAt) || chosen > last)
    throw new Refusal('questions-too-late', { last, usual }, 'questionsUntil');
  if (idleDay(calendar, chosen)) throw new Refusal('questions-when-nobody-works', { usual }, 'questionsUntil');
  return chosen;
}

/** @throws Refusal lots-out-of-reach, on the field of the reason */
export function judgeReach(lots: readonly number[], reason: string | null): z.output<typeof outOfReachSchema> | null {
  if (lots.length === 0) return null;
  if (!reason) throw new Refusal('lots-out-of-reach', { lots: lots.join(', '), count: lots.length }, 'outOfReachReason');
  return { lots: [...lots], reason };
}
