import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import { integer } from '../format';
import type { Translator } from '../translator';

type T = Translator<'deliveries'>;

/** Units that were accepted, with those beyond what the note said. */
export function acceptedText(t: T, { acceptedUnits, surplusUnits }: { acceptedUnits: number; surplusUnits: number }): string {
  return surplusUnits > 0 ? `${integer(acceptedUnits)}, ${t('withSurplus', { surplus: surplusUnits })}` : integer(acceptedUnits);
}

/** Units that came and were not accepted, with why. */
export function rejectedText(t: T, { rejectedUnits, rejectReason }: LineOutcome): string {
  return rejectReason ? `${integer(rejectedUnits)}, ${t(`rejectReasonNames.${rejectReason}`)}` : integer(rejectedUnits);
}

/** Units that never came, with why. */
export function missingText(t: T, { missingUnits, missingReason }: LineOutcome): string {
  return missingReason ? `${integer(missingUnits)}, ${t(`missingReasonNames.${missingReason}`)}` : integer(missingUnits);
}
