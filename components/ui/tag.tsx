import type { ReactNode } from 'react';
import { whole } from './whole';

export type Tone = 'neutral' | 'ok' | 'due' | 'bad' | 'info';

const every =
  'inline-flex items-center gap-[0.4em] self-start justify-self-start rounded-round px-[0.65em] py-[0.18em] font-sans text-small leading-[1.4] font-semibold normal-nums forced-colors:border forced-colors:border-[CanvasText] print:border print:border-line-strong print:bg-transparent print:py-0 print:text-ink';
const looks: Record<Tone, string> = {
  neutral: "bg-sunken text-ink before:content-['•'_/_'']",
  ok: "bg-verde-tint text-verde before:content-['✓'_/_'']",
  due: "bg-quinua-tint text-quinua-ink before:content-['◔'_/_'']",
  bad: "bg-teja-tint text-teja before:content-['✕'_/_'']",
  info: "bg-cielo-tint text-cielo before:content-['›'_/_'']",
};

/** A state in words. The sign before it keeps the meaning without colour. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span data-part="tag" className={`${every} ${looks[tone]}`}>
      {whole(children)}
    </span>
  );
}
