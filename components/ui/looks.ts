/**
 * Looks of plain elements that many pages compose: a list, a card, a field, columns. A thing that is more than its look is a part of
 * its own beside this file. What a look says of its children gives way to what they say of themselves (app/globals.css).
 */
const list =
  'items:grid items:break-inside-avoid items:gap-x-6 items:gap-y-1 items:border-b items:border-line [&>li>.text-ink-2]:col-[1] narrow:[&>li>[data-part=tag]]:-order-1 print:items:gap-x-4 print:items:gap-y-0 print:items:px-px print:items:py-[1mm]';
const partFold = 'border-y border-line [[data-part=page]>&+[data-part=fold]]:mt-0 [&+[data-part=fold]]:border-t-0';

export const looks = {
  /** A surface for one thing. What is named in it (KeyValues) has less room for the names. */
  card: 'break-inside-avoid rounded-box border border-line bg-surface p-6 shadow-card [--key-columns:minmax(0,1fr)_auto_auto] stacked:mt-4 narrow:p-4 print:border-line-strong print:bg-transparent print:px-4 print:py-3 print:[box-shadow:none] print:has-[table]:break-inside-auto print:has-[table]:[box-decoration-break:clone] print:has-[>form:only-child]:hidden [&>h2]:text-lg',
  section:
    'stacked:mt-4 print:not-has-[>:not(h2,.text-ink-2,form,button)]:has-[>form]:hidden [&>h2+.text-ink-2]:mt-2 [&>h2+.text-ink-2]:break-after-avoid',
  halves:
    'grid items-start gap-9 *:min-w-0 two:grid-cols-[1fr_1fr] beside-tour:grid-cols-[minmax(0,1fr)] print:grid-cols-[1fr_1fr] print:gap-6 print:has-[.chart]:grid-cols-[1fr_1.4fr]',
  split: 'grid items-start gap-9 *:min-w-0 two:grid-cols-[1.5fr_1fr] beside-tour:grid-cols-[1.2fr_1fr] beside-tour:gap-6',
  prose: 'max-w-[42em] stacked:mt-4 print:max-w-none [&_ol]:list-decimal [&_ol]:pl-[1.2em] [&_ul]:list-disc [&_ul]:pl-[1.2em]',
  wrap: 'mx-auto max-w-292 px-6 below-wide:px-4 print:max-w-none',
  /** Lines that are read one by one: title, state, facts. */
  list: `items:grid-cols-[1fr_auto] items:py-4 narrow:items:grid-cols-[1fr] ${list}`,
  answers: `items:grid-cols-[1fr_auto] items:py-3 narrow:items:grid-cols-[1fr] ${list}`,
  notices: `items:grid-cols-[minmax(0,1fr)_auto] items:py-3 narrow:items:grid-cols-[minmax(0,1fr)] ${list}`,
  listTitle:
    'font-serif text-lg leading-[1.25] font-semibold text-ink decoration-line-strong phone:[&[href]]:inline-flex phone:[&[href]]:min-h-tap phone:[&[href]]:items-center print:text-[9.5pt] print:text-inherit print:no-underline',
  answerTitle: 'block leading-[1.35] font-semibold [&[href]]:py-1',
  iconButton:
    'relative inline-grid size-tap flex-none place-items-center rounded-box text-ink hover:bg-sunken hover:text-ink aria-[current]:bg-amaranto-tint aria-[current]:text-amaranto-strong [&_svg]:size-6 [&_svg]:flex-none',
  /** A landmark of its own beside the content where there is room, above it where not. */
  besideTour:
    'three:has-[>[data-part=tour]]:mx-auto three:has-[>[data-part=tour]]:grid three:has-[>[data-part=tour]]:max-w-292 three:has-[>[data-part=tour]]:grid-cols-[minmax(0,1fr)_--spacing(68)] three:has-[>main[data-layout=phone]]:has-[>[data-part=tour]]:max-w-256 three:[&>[data-part=tour]]:mr-6 three:[&>[data-part=tour]]:[grid-area:1/2] three:[&>[data-part=tour]+main]:w-full three:[&>[data-part=tour]+main]:[grid-area:1/1]',
  /** A part behind its title: the title with its sign, and what it holds. */
  partFold: `${partFold} [&[open]>summary]:after:content-['−'_/_'']`,
  partSummary:
    "relative flex min-h-line list-none flex-wrap items-center gap-x-3 gap-y-0 py-2 pr-6 after:absolute after:right-[3.2px] after:font-sans after:text-xl after:leading-none after:font-semibold after:text-amaranto after:content-['+'_/_''] narrow:[&>.text-ink-2]:basis-full print:after:content-none! [&::-webkit-details-marker]:hidden [&>:is(h2,h3)]:text-lg",
  /** The same line where what it holds is on another page. */
  partLink:
    'flex min-h-line flex-wrap items-center gap-x-3 gap-y-0 border-b border-line narrow:[&>.text-ink-2]:basis-full [&_a]:inline-flex [&_a]:min-h-tap [&_a]:items-center [&_a]:font-serif [&_a]:text-lg [&_a]:leading-[1.3] [&_a]:font-semibold',
} as const;
