import type { ReactNode } from 'react';

type Props = {
  /** Words of the button that opens it. */
  label: string;
  /** What will happen, before it happens. */
  question: string;
  /** The ActForm that does it. */
  children: ReactNode;
  tone?: 'secondary' | 'danger';
};

/** Asks before an act that cannot be undone. Opens in place: no script, no surprise. */
export function Confirm({ label, question, children, tone = 'danger' }: Props) {
  return (
    <details className="confirm">
      <summary className={`btn btn-${tone}`}>{label}</summary>
      <div className="confirm-body">
        <p>{question}</p>
        {children}
      </div>
    </details>
  );
}
