import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Ratio } from '@/lib/domain/units';
import { shareTold } from '@/lib/messages/es/shares';

type Props = {
  /** `enough: false`: too little yet to be told as a percentage; its parts then stand alone. */
  ratio: Ratio & { enough?: boolean };
  /** How its parts are written: money, integer… */
  write: (amount: bigint) => string;
  /** The percentage already written, where it is not rounded as others are. */
  value?: string;
  /** Beside the percentage instead of one tap away: where there is room. */
  beside?: boolean;
  /** What else there is to say of how it was computed. */
  how?: ReactNode;
};

/** A percentage with what was divided by what: beside it, or one tap away in the browser's own disclosure, without scripts. */
export function Share({ ratio, write, value = shareTold(ratio), beside = false, how }: Props) {
  const t = useTranslations('shares');
  const { numerator, denominator } = ratio;
  if (denominator === 0n) return <>{value}</>;
  const parts = (
    <span className="share-parts">
      {t('of', { part: write(numerator), whole: write(denominator) })}
      {how && <span>{how}</span>}
    </span>
  );
  if (beside)
    return (
      <span className="share num">
        {value} {parts}
      </span>
    );
  return (
    <details className="share num">
      <summary>{value}</summary>
      {parts}
    </details>
  );
}
