import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb';
import { whole } from './whole';

type Props = {
  title: string;
  /** What the page is for, in one or two sentences. */
  lead?: ReactNode;
  breadcrumb?: readonly Crumb[] | undefined;
  /** State of the record, beside the title. */
  tag?: ReactNode;
  /** What can be done here: buttons. */
  actions?: ReactNode;
  /** 'narrow' for forms and texts, 'wide' (default) for tables. */
  width?: 'narrow' | 'wide';
  children?: ReactNode;
};

/** The inside of a page: one h1, its lead, its actions, its parts with room between them. */
export function Page({ title, lead, breadcrumb, tag, actions, width = 'wide', children }: Props) {
  return (
    <div className={`page page-${width}`}>
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <header className="page-head">
        <div>
          <h1>{whole(title)}</h1>
          {lead && <p className="lead">{whole(lead)}</p>}
        </div>
        {tag}
      </header>
      {actions && <div className="cluster page-actions">{actions}</div>}
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({ title, lead, children, id }: { title: string; lead?: ReactNode; children?: ReactNode; id?: string }) {
  return (
    <section className="section" id={id}>
      <h2>{whole(title)}</h2>
      {lead && <p className="quiet">{whole(lead)}</p>}
      {children}
    </section>
  );
}

/** A card: a surface for one thing. Without a title of its own it is no section of the page. */
export function CardBox({
  title,
  children,
  as: Part = 'section',
}: {
  title?: string;
  children: ReactNode;
  as?: 'section' | 'article' | 'div';
}) {
  const Surface = Part === 'section' && !title ? 'div' : Part;
  return (
    <Surface className="card">
      {title && <h3>{whole(title)}</h3>}
      {children}
    </Surface>
  );
}
