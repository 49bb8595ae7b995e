import type { ContractsEnded } from '@/lib/domain/tenders/detail';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import type { Translator } from '../translator';

/** What happened to a tender after its decision, as it is said beside its state. */
export type Afterwards = { partlyDeserted?: boolean; contractsEnded?: ContractsEnded };

/** How a tender stands; of one that was decided, that not all of it was covered, and that its contracts ended. */
export function standingName(
  t: Translator<'tenders'>,
  standing: TenderStatus,
  { partlyDeserted, contractsEnded = 'none' }: Afterwards = {},
): string {
  return [
    t(`tenderStatusNames.${standing}`),
    ...(partlyDeserted ? [t('after.partlyDeserted')] : []),
    ...(contractsEnded === 'none' ? [] : [t(`after.${contractsEnded}`)]),
  ].join(', ');
}
