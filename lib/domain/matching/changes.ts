import { Refusal } from '@/lib/domain/refusal';
import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import { type LotSplit, previewSplit } from '@/lib/domain/tenders/split-lots';
import type { Lot } from '@/lib/domain/tenders/tender';
import { type Barriers, barriersOf } from './barriers';
import type { MatchingTerms, Supplier } from './supplier';

/** What an officer could change in a draft so that more can offer. */
export type ProposedChange =
  | { kind: 'split'; split: LotSplit }
  | { kind: 'partial' }
  | { kind: 'without'; requirementId: string };

export type StudiedChange = { change: ProposedChange; barriers: Barriers };

const splits: readonly LotSplit[] = [
  { way: 'zones' },
  { way: 'items' },
  { way: 'quantity', parts: 2 },
  { way: 'quantity', parts: 3 },
  { way: 'quantity', parts: 5 },
  { way: 'months', parts: 2 },
];

/**
 * The barriers of a lot after each change that could be made to it: the splits that it allows, partial offers where they
 * are not taken, and each requirement that stops somebody and that no rule asks for left out. What lets most in comes first.
 * @param frame by which a division gives each part its units
 */
export function studyChanges(census: readonly Supplier[], terms: MatchingTerms, lot: Lot, frame: LotDemand): StudiedChange[] {
  const today = barriersOf(census, terms, [lot]);
  const stopping = terms.requirements.filter(
    ({ id, ruleId }) =>
      ruleId === null &&
      today.suppliers.some(({ fit }) => fit.checks.some((check) => check.requirementId === id && check.state === 'gap')),
  );
  const changes: StudiedChange[] = [
    ...splits.flatMap((split) => {
      const parts = partsOf(lot, split, frame);
      return parts
        ? [
            {
              change: { kind: 'split', split } as const,
              barriers: barriersOf(census, terms, parts),
            },
          ]
        : [];
    }),
    ...(terms.partialAllowed
      ? []
      : [
          {
            change: { kind: 'partial' } as const,
            barriers: barriersOf(census, { ...terms, partialAllowed: true }, [lot]),
          },
        ]),
    ...stopping.map(({ id }) => ({
      change: { kind: 'without', requirementId: id } as const,
      barriers: barriersOf(
        census,
        {
          ...terms,
          requirements: terms.requirements.filter((requirement) => requirement.id !== id),
        },
        [lot],
      ),
    })),
  ];
  return changes.sort((a, b) => b.barriers.canOffer - a.barriers.canOffer);
}

/** A change as it stands in an address: 'zones', 'quantity-3', 'partial', 'without-<id>'. */
export function changeKey(change: ProposedChange): string {
  if (change.kind === 'without') return `without-${change.requirementId}`;
  if (change.kind === 'partial') return 'partial';
  return 'parts' in change.split ? `${change.split.way}-${change.split.parts}` : change.split.way;
}

function partsOf(lot: Lot, split: LotSplit, frame: LotDemand): Lot[] | null {
  try {
    return previewSplit(lot, split, frame);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
