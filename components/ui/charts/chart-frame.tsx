import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { type Column, DataTable, type Row } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';

/** Words every chart needs: what it is, what it says, and its numbers in a table. */
export type ChartWords = {
  title: string;
  /** What the chart shows, in one sentence: read aloud instead of the drawing. */
  description: string;
  /** Heading of the first column of its table: "Mes", "Producto". */
  itemLabel: string;
};

export type FillTone = 'brand' | 'ok' | 'info' | 'due' | 'bad' | 'neutral';
type AreaTone = `area-${string}`;
/** `texture` tells parts of one bar apart without colour; `shape` the dots of a map. */
export type LegendItem = {
  label: string;
  tone: FillTone | AreaTone | 'goal' | 'after' | 'ring';
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

/** Caption, legend, drawing and, one tap away, the same numbers as a table. */
export function ChartFrame({ title, description, columns, rows, foot, legend, children }: Props) {
  const t = useTranslations('ui');
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id} aria-describedby={`${id}-says`}>
      <figcaption id={id}>{title}</figcaption>
      <p id={`${id}-says`} className="sr-only">
        {description}
      </p>
      {legend && (
        <p className="legend">
          {legend.map((item) => (
            <span key={item.label}>
              <i
                className={[`${item.tone}-fill`, item.texture && `texture-${item.texture}`, item.shape].filter(Boolean).join(' ')}
              />
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
    <svg role="img" height={height}>
      <title>{title}</title>
      <desc>{description}</desc>
      {children}
    </svg>
  );
}
