import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Ratio } from '@/lib/domain/units';
import { shareTold } from '@/lib/messages/told/shares';

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

const fold =
  '[&>summary]:inline-block [&>summary]:min-h-least [&>summary]:list-none [&>summary]:underline [&>summary]:decoration-dotted [&>summary]:underline-offset-[0.25em] pointer-coarse:[&>summary]:min-h-tap pointer-coarse:[&>summary]:content-center print:[&>summary]:no-underline [&>summary::-webkit-details-marker]:hidden num';

/** A percentage with what was divided by what: beside it, or one tap away in the browser's own disclosure, without scripts. */
export function Share({ ratio, write, value: written, beside = false, how }: Props) {
  const t = useTranslations('shares');
  const value = written ?? shareTold(t, ratio);
  const { numerator, denominator } = ratio;
  if (denominator === 0n) return <>{value}</>;
  const parts = (
    <span
      data-part="share-parts"
      className="grid font-sans text-small leading-[1.4] font-normal tracking-normal text-ink-2 normal-nums"
    >
      {t('of', { part: write(numerator), whole: write(denominator) })}
      {how && <span>{how}</span>}
    </span>
  );
  if (beside)
    return (
      <span className="num">
        {value} {parts}
      </span>
    );
  return (
    <details data-part="share" className={fold}>
      <summary>{value}</summary>
      {parts}
    </details>
  );
}
