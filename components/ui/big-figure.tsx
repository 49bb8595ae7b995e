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
    <div className={`figure figure-${size}`}>
      <p className="eyebrow">{whole(label)}</p>
      <div className="figure-room">
        <p className={isLong(value) ? 'figure-value figure-long num' : 'figure-value num'}>
          {value}
          {unit && (
            <span className="figure-unit">
              {'\u00A0'}
              {unit}
            </span>
          )}
        </p>
      </div>
      {note && <p className="quiet num">{whole(note)}</p>}
      {children}
      {how && <HowComputed>{how}</HowComputed>}
    </div>
  );
}

/** "Bs 70.000,00" is never cut in two: a figure of many signs is as large as its place lets it be. */
function isLong(value: ReactNode): boolean {
  return typeof value === 'string' && value.length > 8;
}

/** Several figures in a row, separated by space: the facts of a page. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode; href?: Route }[] }) {
  return (
    <dl className="facts num">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.href ? <a href={item.href}>{item.value}</a> : item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
