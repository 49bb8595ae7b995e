import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { type Column, DataTable, type Row } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';
import { type Fill, fills } from './fills';

/** Words every chart needs: what it is, what it says, and its numbers in a table. */
export type ChartWords = {
  title: string;
  /** What the chart shows, in one sentence: read aloud instead of the drawing. */
  description: string;
  /** Heading of the first column of its table: "Mes", "Producto". */
  itemLabel: string;
};

export type FillTone = 'brand' | 'ok' | 'info' | 'due' | 'bad' | 'neutral';
/** `texture` tells parts of one bar apart without colour; `shape` the dots of a map. */
export type LegendItem = {
  label: string;
  tone: Exclude<Fill, 'track'>;
  texture?: number;
  shape?: 'square' | 'round';
};

type Props = ChartWords & {
  columns: readonly Column[];
  rows: readonly Row[];
  /** Last line of the table. */
  foot?: Readonly<Record<string, ReactNode>> | undefined;
  legend?: readonly LegendItem[] | undefined;
  children: ReactNode;
};

const sign =
  'mr-[0.4em] inline-block forced-colors:border forced-colors:border-solid forced-colors:border-[CanvasText] forced-colors:forced-color-adjust-none';
const shapes = { square: 'size-sign rounded-none', round: 'size-sign rounded-[50%]', part: 'size-sign rounded-part' };
/** As they are drawn (textures.tsx), the first plain. */
const textures = [
  shapes.part,
  'size-texture rounded-part align-[-2px] [background-image:repeating-linear-gradient(-45deg,transparent_0_3px,var(--surface)_3px_5px)]',
  'size-texture rounded-part align-[-2px] [background-image:radial-gradient(var(--surface)_1.3px,transparent_1.6px)] [background-size:5px_5px]',
  'size-texture rounded-part align-[-2px] [background-image:repeating-linear-gradient(90deg,transparent_0_2px,var(--surface)_2px_4px)]',
];
const edge = '[box-shadow:inset_0_0_0_1px_var(--line-strong)]';

function signOf({ tone, texture, shape }: LegendItem): string {
  const form =
    tone === 'goal'
      ? 'mb-[-3px] h-texture w-[4px] rounded-part'
      : texture === undefined
        ? shapes[shape ?? 'part']
        : textures[texture];
  const edged = tone === 'ring' ? '[box-shadow:inset_0_0_0_3px_var(--ink-2)]' : tone.startsWith('area-') ? edge : '';
  return `${sign} ${form} ${edged} ${fills[tone]}`;
}

/** Caption, legend, drawing and, one tap away, the same numbers as a table. */
export function ChartFrame({ title, description, columns, rows, foot, legend, children }: Props) {
  const t = useTranslations('ui');
  const id = useId();
  return (
    <figure className="chart m-0 break-inside-avoid" aria-labelledby={id} aria-describedby={`${id}-says`}>
      <figcaption id={id} className="mb-2 font-serif text-base leading-[1.3] font-semibold">
        {title}
      </figcaption>
      <p id={`${id}-says`} className="sr-only">
        {description}
      </p>
      {legend && (
        <p className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2">
          {legend.map((item) => (
            <span key={item.label}>
              <i className={signOf(item)} />
              {item.label}
            </span>
          ))}
        </p>
      )}
      {children}
      <HowComputed summary={t('seeTable')}>
        <DataTable caption={title} columns={columns} rows={rows} foot={foot} quietCaption />
      </HowComputed>
    </figure>
  );
}

/** The drawing itself. No viewBox: x in percent and y in pixels, so that letters keep their size on a phone. */
export function Drawing({
  title,
  description,
  height,
  children,
}: {
  title: string;
  description: string;
  height: number;
  children: ReactNode;
}) {
  return (
    <svg role="img" height={height} className="block w-full overflow-visible">
      <title>{title}</title>
      <desc>{description}</desc>
      {children}
    </svg>
  );
}
