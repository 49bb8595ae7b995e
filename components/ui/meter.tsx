type Props = {
  /** What is measured, in words: "Puede cubrir 60 % del lote: 920 de 1.530 L por mes". */
  label: string;
  value: number;
  max: number;
  tone?: 'ok' | 'brand' | 'due';
};

const fill = 'block h-full forced-colors:bg-[Highlight] print:[print-color-adjust:exact]';
/** Gold alone is too near to paper: an edge of its ink says where it ends. */
const fills = { ok: 'bg-verde', brand: 'bg-amaranto', due: 'rounded-round border-2 border-quinua-ink bg-quinua' };

/** A share of a whole as a bar with its sentence under it. */
export function Meter({ label, value, max, tone = 'ok' }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0;
  return (
    <div>
      <div
        className="h-track overflow-hidden rounded-round bg-sunken [box-shadow:inset_0_0_0_1px_var(--line-strong)] forced-colors:border forced-colors:border-[CanvasText] forced-colors:forced-color-adjust-none print:[print-color-adjust:exact]"
        data-part="track"
        aria-hidden="true"
      >
        {/* A drawing, because its width is an attribute: a style written into a page is not let through. */}
        <svg data-part="fill" className={`${fill} ${fills[tone]}`} width={`${share}%`} />
      </div>
      <p className="num mt-1">{label}</p>
    </div>
  );
}
