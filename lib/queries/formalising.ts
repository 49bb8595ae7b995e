import 'server-only';
import { getTranslations } from 'next-intl/server';
import { loadAwardSchedules } from '@/lib/data/award-schedules';
import { readOpenTerms } from '@/lib/data/open-terms';
import { namesWithoutReceiver } from '@/lib/data/receivers';
import type { OpenTerm } from '@/lib/domain/awards/open-terms';
import type { LawToday } from '@/lib/domain/awards/signing-worklist';
import { outlasting } from '@/lib/domain/contracts/shelf-life';
import { type Bought, heldAgainstServed } from '@/lib/domain/contracts/surplus';
import { Refusal, type RefusalParams } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import type { Tender } from '@/lib/domain/tenders/tender';
import { lotItemNames } from '@/lib/messages/told/item-names';
import { prisma } from '@/lib/platform/database';
import { type KeepWarning, keepWarnings } from './keep-warnings';

/** What signing today would mean: each award against what is still served, and what would have to keep too long. */
export type SigningView = {
  bought: readonly (Bought & { id: string; product: string; supplier: string })[];
  keep: readonly KeepWarning[];
  /** Schools of the schedule where nobody receives yet. */
  withoutReceiver: readonly string[];
  /** Terms of the award that have not ended. */
  early: readonly OpenTerm[];
  /** Why it cannot be signed today. */
  refused: { code: RefusalCode; params: RefusalParams } | null;
};

/** The caller has checked that the reader may formalise the tender. Nine statements. @param law of today */
export async function readSigning(
  tender: Pick<Tender, 'id' | 'programmeId' | 'deliveryFrequency' | 'shelfLifeDays' | 'referenceCentavos'>,
  law: LawToday,
): Promise<SigningView> {
  const t = await getTranslations('item-names');
  try {
    const { lots, awards, frame, schedules } = await loadAwardSchedules(prisma(), tender, law.book.day);
    const nameOf = lotItemNames(t, lots);
    const held = heldAgainstServed(
      awards.map((award) => award.items),
      schedules,
    );
    return {
      bought: awards.flatMap(({ organisationName }, at) =>
        (held[at] ?? []).map((one) => ({
          ...one,
          id: `${at} ${one.lotItemId}`,
          product: nameOf.get(one.lotItemId) ?? '',
          supplier: organisationName,
        })),
      ),
      keep: keepWarnings(
        frame,
        schedules.flatMap(({ lines }) => outlasting(frame, lines)),
      ),
      withoutReceiver: await namesWithoutReceiver(prisma(), {
        tenderId: tender.id,
        schoolIds: [...new Set(schedules.flatMap(({ lines }) => lines.map(({ schoolId }) => schoolId)))],
      }),
      early: await readOpenTerms(prisma(), tender, law),
      refused: null,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { bought: [], keep: [], withoutReceiver: [], early: [], refused: { code: error.code, params: error.params } };
  }
}
