import type { ReactNode } from 'react';
import type { Tone } from './tag';

type Props = {
  tone?: Tone;
  title?: string | undefined;
  children?: ReactNode /** Announced when it appears by itself. */;
  live?: boolean;
};

const every =
  'break-inside-avoid rounded-box border-l-6 p-4 forced-colors:border forced-colors:border-l-6 forced-colors:border-[CanvasText] print:rounded-none print:border print:border-l-6 print:border-line-strong print:border-l-ink print:bg-transparent print:px-4 print:py-3';
const looks: Record<Tone, string> = {
  info: 'border-cielo bg-cielo-tint',
  ok: 'border-verde bg-verde-tint',
  due: 'border-quinua-ink bg-quinua-tint',
  bad: 'border-teja bg-teja-tint',
  neutral: 'border-line-strong bg-sunken',
};
/** What was done before is no answer to what was refused just now. */
const notBesideRefusal = 'in-[main:has([data-part=error-summary])]:hidden';

/** Something the reader should know before going on. */
export function Notice({ tone = 'info', title, children, live }: Props) {
  return (
    <div
      data-part="notice"
      className={`${every} ${looks[tone]} ${live && tone === 'ok' ? notBesideRefusal : ''}`}
      role={live ? 'status' : undefined}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
