import type { Route } from 'next';
import type { ReactNode } from 'react';
import { HowComputed } from './how-computed';
import { whole } from './whole';

type Props = {
  label: string;
  /** Already written for the reader: "38,4 %". */
  value: ReactNode;
  /** What is counted, smaller beside the number: "de 200 días". */
  unit?: string;
  /** One line under the number: numerator and denominator. */
  note?: ReactNode;
  /** How it was computed: rule, article, lines. Opens under "Cómo se calcula". */
  how?: ReactNode;
  size?: 'large' | 'medium';
  children?: ReactNode;
};

/** The number that matters. One large one a page. */
export function BigFigure({ label, value, unit, note, how, size = 'large', children }: Props) {
  return (
    <div className="break-inside-avoid" data-part="figure">
      <p className="break-after-avoid text-small font-semibold text-ink-2">{whole(label)}</p>
      <div className="@container">
        <p data-part="figure-value" className={`${looks[size]} ${isLong(value) ? longer[size] : lengths[size]}`}>
          {value}
          {unit && (
            <span className="text-[0.4em] tracking-normal">
              {'\u00A0'}
              {unit}
            </span>
          )}
        </p>
      </div>
      {note && <p className="text-ink-2 num">{whole(note)}</p>}
      {children}
      {how && <HowComputed>{how}</HowComputed>}
    </div>
  );
}

const value =
  'break-after-avoid font-serif normal-nums leading-[1.1] font-semibold print:text-[17pt] print:tracking-normal print:text-ink';
const looks = {
  large: `${value} tracking-[-0.03em] text-amaranto`,
  medium: `${value} tracking-[-0.02em] text-ink`,
};
const lengths = { large: 'text-figure', medium: 'text-3xl' };
/** A long figure stays on one line: as large as its place lets it be. */
const longer = { large: 'text-figure-long whitespace-nowrap', medium: 'text-3xl whitespace-nowrap' };

/** "Bs 70.000,00" is never cut in two: a figure of many signs is as large as its place lets it be. A name is no figure, and may go on below. */
function isLong(value: ReactNode): boolean {
  return typeof value === 'string' && value.length > 8 && /\d/.test(value);
}

/** Several figures in a row, separated by space: the facts of a page. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode; href?: Route }[] }) {
  return (
    <dl className="flex break-inside-avoid flex-wrap gap-x-4 gap-y-6 border-y border-line py-6 print:gap-y-3 print:py-3 [&_summary]:pb-[0.2em] num">
      {items.map((item) => (
        <div key={item.label} className="flex min-w-max flex-[1_1_--spacing(34)] flex-col-reverse justify-end">
          <dt className="w-0 min-w-full text-ink-2">{item.label}</dt>
          <dd className="font-serif text-2xl leading-[1.15] font-semibold whitespace-nowrap normal-nums print:text-[13pt] print:tracking-normal print:text-ink">
            {item.href ? (
              <a href={item.href} className="text-ink decoration-line-strong">
                {item.value}
              </a>
            ) : (
              item.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
