/** Fills of what is drawn and of its sign in the legend. On paper as far apart as greys can be; words stand beside every one of them. */
const area = 'bg-(--filled) fill-(--filled)';

export const fills = {
  brand: 'bg-amaranto fill-amaranto',
  ok: 'bg-verde fill-verde',
  info: 'bg-cielo fill-cielo',
  due: 'bg-quinua fill-quinua stroke-quinua-ink stroke-[1.5] [box-shadow:inset_0_0_0_1.5px_var(--quinua-ink)] print:bg-line print:fill-line',
  bad: 'bg-teja fill-teja print:bg-paper print:fill-paper print:stroke-ink print:outline print:-outline-offset-1 print:outline-ink',
  neutral:
    'bg-line-strong fill-line-strong print:bg-(--filled) print:fill-(--filled) print:stroke-line-strong print:[--filled:color-mix(in_srgb,var(--line)_42%,var(--paper))]',
  goal: 'bg-ink fill-ink',
  after:
    'border-[1.5px] border-dashed border-verde bg-verde-tint fill-verde-tint stroke-verde stroke-[1.5] [stroke-dasharray:4_3]',
  ring: 'bg-surface fill-surface stroke-ink-2 stroke-3',
  track: 'fill-sunken',
  'area-none':
    '[background:repeating-linear-gradient(-45deg,var(--surface)_0_3px,var(--line-strong)_3px_4px)] print:[background:none]',
  'area-0': `${area} [--filled:color-mix(in_oklab,var(--amaranto)_12%,var(--surface))]`,
  'area-1': `${area} [--filled:color-mix(in_oklab,var(--amaranto)_30%,var(--surface))] print:[--filled:color-mix(in_oklab,var(--amaranto)_24%,var(--surface))]`,
  'area-2': `${area} [--filled:color-mix(in_oklab,var(--amaranto)_50%,var(--surface))] print:[--filled:color-mix(in_oklab,var(--amaranto)_42%,var(--surface))]`,
  'area-3': `${area} [--filled:color-mix(in_oklab,var(--amaranto)_73%,var(--surface))] print:[--filled:color-mix(in_oklab,var(--amaranto)_64%,var(--surface))]`,
  'area-4': `${area} [--filled:var(--amaranto)]`,
} as const;

export type Fill = keyof typeof fills;

/** A dot on a line or a map, and a part of a bar: set off from its neighbours, where its fill has no edge of its own. */
export const dotOf = (tone: Fill) => (tone === 'due' ? fills.due : `stroke-surface stroke-[1.5] ${fills[tone]}`);
export const partOf = (tone: Fill) => (tone === 'due' ? fills.due : `stroke-surface stroke-1 ${fills[tone]}`);

/** Figures written on a fill. */
const onFill =
  'forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas] forced-colors:stroke-4 forced-colors:[paint-order:stroke]';
export const onFills = {
  ok: `fill-surface ${onFill}`,
  due: `fill-on-quinua print:fill-ink ${onFill}`,
  bad: `fill-surface print:fill-ink ${onFill}`,
} as const;
