import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { Notice } from '@/components/ui/notice';
import type { PublicRound } from '@/lib/domain/awards/results';
import { dayShort, integer } from '@/lib/messages/es/format';

type Props = { rounds: readonly PublicRound[]; names: ReadonlyMap<string, string> };

/** Who was awarded a part and did not sign, why, by which rule, and to whom it went: one after the other. */
export function UnsignedRounds({ rounds, names }: Props) {
  const t = useTranslations('results');
  if (rounds.length === 0) return null;
  const nameOf = (id: string) => names.get(id) ?? '';
  return (
    <Notice tone="due" title={t('rounds')}>
      <ol className="stacked:mt-4">
        {rounds.map((round) => (
          <li key={round.round}>
            <p>
              {t('round', {
                name: nameOf(round.offerId),
                cause: t(`unsignedCauses.${round.cause}`).toLowerCase(),
                day: dayShort(round.happenedOn),
              })}
            </p>
            <p>{round.reason}</p>
            <p>
              {round.gained.length > 0
                ? t('passedOnTo', {
                    told: round.gained
                      .map(({ offerId, units }) => t('passedOn', { name: nameOf(offerId), units: integer(units) }))
                      .join('; '),
                  })
                : t('passedOnToNobody')}
            </p>
            {round.legalBasis && <p>{t('basis', { basis: round.legalBasis })}</p>}
            {round.capacityReason && <p>{t('capacity', { reason: round.capacityReason })}</p>}
            <p className="text-small">
              <RuleNote {...round.trace} settled={round.legalBasis ? 'here' : undefined} />
            </p>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
