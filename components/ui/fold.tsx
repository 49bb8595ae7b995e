import type { ReactNode } from 'react';

type Props = {
  summary: string;
  children: ReactNode;
  /** 'line' (default): a quiet line of text, its inside sunken. 'button': looks like what it leads to, a form. */
  look?: 'line' | 'button';
  open?: boolean;
};

/** Something one tap away, in place: opens without a script. */
export function Fold({ summary, children, look = 'line', open }: Props) {
  return (
    <details className={look === 'line' ? 'how' : 'fold'} open={open}>
      <summary className={look === 'line' ? undefined : 'btn btn-secondary btn-small'}>{summary}</summary>
      <div className={look === 'line' ? 'how-body' : 'fold-body'}>{children}</div>
    </details>
  );
}
