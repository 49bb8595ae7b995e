import 'server-only';
import { shiftClock } from '@/lib/data/demonstration';
import { type ClockStep, clockSteps, greatestAhead } from '@/lib/domain/demonstration';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Moves the demonstration's clock for everybody, so that a whole tender can be lived in minutes.
 * @throws Refusal clock-too-far
 */
export async function moveClock(db: Db, step: ClockStep): Promise<{ aheadSeconds: number }> {
  const aheadSeconds = await shiftClock(db, clockSteps[step]);
  if (aheadSeconds > greatestAhead) throw new Refusal('clock-too-far');
  return { aheadSeconds };
}
