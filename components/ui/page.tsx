import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb';
import { looks } from './looks';
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

/** The paper's head says what the screen's says, and more. */
const between = 'stacked:mt-9 phone:stacked:mt-6 print:[&:has(>[data-part=paper-head])>[data-part=page-head]]:hidden';

/** The inside of a page: one h1, its lead, its actions, its parts with room between them. */
export function Page({ title, lead, breadcrumb, tag, actions, width = 'wide', children }: Props) {
  return (
    <div data-part="page" className={`${between} ${width === 'narrow' ? 'max-w-176 print:max-w-none' : ''}`}>
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <header data-part="page-head" className="flex flex-wrap justify-between gap-x-6 gap-y-3">
        <div className="flex-[1_1_--spacing(80)]">
          <h1>{whole(title)}</h1>
          {lead && <p className="mt-2 max-w-[42em] text-base text-ink-2 print:max-w-none">{whole(lead)}</p>}
        </div>
        {tag}
      </header>
      {actions && <div className="flex flex-wrap items-center gap-3 mt-6 print:hidden!">{actions}</div>}
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({ title, lead, children, id }: { title: string; lead?: ReactNode; children?: ReactNode; id?: string }) {
  return (
    <section className={looks.section} id={id}>
      <h2>{whole(title)}</h2>
      {lead && <p className="text-ink-2">{whole(lead)}</p>}
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
    <Surface className={looks.card}>
      {title && <h3>{whole(title)}</h3>}
      {children}
    </Surface>
  );
}
