import { RuleNote } from '@/components/law/rule-note';
import { Notice } from '@/components/ui/notice';
import type { PublicRound } from '@/lib/domain/awards/results';
import { resultsEs as words } from '@/lib/messages/es/results';

type Props = { rounds: readonly PublicRound[]; names: ReadonlyMap<string, string> };

/** Who was awarded a part and did not sign, why, by which rule, and to whom it went: one after the other. */
export function UnsignedRounds({ rounds, names }: Props) {
  if (rounds.length === 0) return null;
  const nameOf = (id: string) => names.get(id) ?? '';
  return (
    <Notice tone="due" title={words.rounds}>
      <ol className="stacked:mt-4">
        {rounds.map((round) => (
          <li key={round.round}>
            <p>{words.round(nameOf(round.offerId), round.cause, round.happenedOn)}</p>
            <p>{round.reason}</p>
            <p>
              {round.gained.length > 0
                ? words.passedOnTo(round.gained.map(({ offerId, units }) => words.passedOn(nameOf(offerId), units)))
                : words.passedOnToNobody}
            </p>
            {round.legalBasis && <p>{words.basis(round.legalBasis)}</p>}
            {round.capacityReason && <p>{words.capacity(round.capacityReason)}</p>}
            <p className="text-small">
              <RuleNote {...round.trace} settled={round.legalBasis ? 'here' : undefined} />
            </p>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
