import type { ReactNode } from 'react';
import type { Tone } from './tag';

type Props = {
  tone?: Tone;
  title?: string | undefined;
  children?: ReactNode /** Announced when it appears by itself. */;
  live?: boolean;
};

/** Something the reader should know before going on. */
export function Notice({ tone = 'info', title, children, live }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
