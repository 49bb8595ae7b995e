import type { ReactNode } from 'react';

type Props = {
  title: string /** Said beside the title: how many, how much. */;
  note?: ReactNode;
  children: ReactNode;
  id?: string;
  open?: boolean;
};

/** A part that is not why one came: its title and what it holds, opened at a tap. The browser does it: no script. */
export function SectionFold({ title, note, children, id, open }: Props) {
  return (
    <details className="part-fold" id={id} open={open}>
      <summary>
        <h2>{title}</h2>
        {note && <span className="quiet num">{note}</span>}
      </summary>
      <div className="part-fold-body">{children}</div>
    </details>
  );
}
