import { censusEs } from '@/lib/messages/es/census';
import type { EnteredLine } from '@/lib/queries/census/actor-file';

/** Who of the census wrote a line down, and what its person agreed by: seen by both sides. */
export function EnteredBy({ entered }: { entered: EnteredLine | null }) {
  return entered && <p className="text-ink-2">{censusEs.add.by(entered.by, entered.consent)}</p>;
}
