type Props = {
  /** What is measured, in words: "Puede cubrir 60 % del lote: 920 de 1.530 L por mes". */
  label: string;
  value: number;
  max: number;
  tone?: 'ok' | 'brand' | 'due';
};

/** A share of a whole as a bar with its sentence under it. */
export function Meter({ label, value, max, tone = 'ok' }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0;
  return (
    <div className="meter">
      <div className="meter-track" aria-hidden="true">
        {/* A drawing, because its width is an attribute: a style written into a page is not let through. */}
        <svg className={`meter-fill fill-${tone}`} width={`${share}%`} />
      </div>
      <p className="num">{label}</p>
    </div>
  );
}
