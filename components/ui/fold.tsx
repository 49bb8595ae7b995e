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

type SectionProps = {
  title: string /** Said beside the title: how many, how much. */;
  note?: ReactNode;
  children: ReactNode;
  id?: string;
  open?: boolean;
  /** 3: inside a part that has a title of its own. */
  level?: 2 | 3;
};

/** A part that is not why one came: its title and what it holds, opened at a tap. The browser does it: no script. */
export function SectionFold({ title, note, children, id, open, level = 2 }: SectionProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <details className="part-fold" id={id} open={open}>
      <summary>
        <Title>{title}</Title>
        {note && <span className="quiet num">{note}</span>}
      </summary>
      <div className="part-fold-body">{children}</div>
    </details>
  );
}

/**
 * A part that on a phone waits behind its title, and stands open where there is room and on paper. The title is there twice, one of
 * them drawn: a heading where it stands open, and the way to open it where it does not.
 */
export function PhoneFold({ title, note, children, id, open }: Omit<SectionProps, 'level'>) {
  return (
    <section className="section phone-part" id={id}>
      <h2 className="phone-part-title">{title}</h2>
      <details className="part-fold phone-fold" open={open}>
        <summary>
          <h2>{title}</h2>
          {note && <span className="quiet num">{note}</span>}
        </summary>
        <div className="part-fold-body">{children}</div>
      </details>
    </section>
  );
}
