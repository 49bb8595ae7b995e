import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { looks } from './looks';

type Props = {
  summary: string;
  children: ReactNode;
  /** 'line' (default): a quiet line of text, its inside sunken. 'button': looks like what it leads to, a form. */
  look?: 'line' | 'button';
  open?: boolean;
};

const line = {
  fold: "[&[open]>summary]:before:content-['−'_/_'']",
  sign: "inline-flex min-h-8 items-center text-small text-amaranto underline decoration-dotted underline-offset-[0.25em] before:mr-[0.4em] before:font-bold before:content-['+'_/_''] phone:min-h-tap print:min-h-0 print:list-none print:font-semibold print:text-ink print:no-underline print:before:content-none!",
  body: 'mt-2 rounded-box bg-sunken p-4 stacked:mt-3 forced-colors:border forced-colors:border-[CanvasText] print:rounded-none print:border-0 print:border-l-2 print:border-line-strong print:bg-transparent print:p-0 print:pl-3 print:text-small print:stacked:mt-1 [&>p]:break-inside-avoid',
};
const button = {
  sign: `list-none [&::-webkit-details-marker]:hidden ${buttonClass('secondary', 'small')}`,
  body: 'mt-3 rounded-box border border-line bg-surface p-4',
};

/** Something one tap away, in place: opens without a script. */
export function Fold({ summary, children, look = 'line', open }: Props) {
  return (
    <details data-part={look} className={look === 'line' ? line.fold : undefined} open={open}>
      <summary className={look === 'line' ? line.sign : button.sign}>{summary}</summary>
      <div className={look === 'line' ? line.body : button.body}>{children}</div>
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

const partBody = 'pb-4 stacked:mt-4';

/** A part that is not why one came: its title and what it holds, opened at a tap. The browser does it: no script. */
export function SectionFold({ title, note, children, id, open, level = 2 }: SectionProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <details className={looks.partFold} data-part="fold" id={id} open={open}>
      <summary className={looks.partSummary}>
        <Title>{title}</Title>
        {note && <span className="text-ink-2 num">{note}</span>}
      </summary>
      <div className={partBody}>{children}</div>
    </details>
  );
}

const phonePart = 'narrow:[&+[data-part=phone-fold]]:mt-0 narrow:[&+[data-part=phone-fold]>details]:border-t-0';
const phoneFold =
  'unfolded:border-0 unfolded:details-content:[block-size:auto] unfolded:details-content:[content-visibility:visible]';

/**
 * A part that on a phone waits behind its title, and stands open where there is room and on paper. The title is there twice, one of
 * them drawn: a heading where it stands open, and the way to open it where it does not.
 */
export function PhoneFold({ title, note, children, id, open }: Omit<SectionProps, 'level'>) {
  return (
    <section className={`${looks.section} ${phonePart}`} data-part="phone-fold" id={id}>
      <h2 className="hidden unfolded:block print:block">{title}</h2>
      <details className={`${looks.partFold} ${phoneFold}`} data-part="fold" open={open}>
        <summary className={`unfolded:hidden print:hidden ${looks.partSummary}`}>
          <h2>{title}</h2>
          {note && <span className="text-ink-2 num">{note}</span>}
        </summary>
        <div className={`unfolded:p-0 ${partBody}`}>{children}</div>
      </details>
    </section>
  );
}
