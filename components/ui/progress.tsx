import { uiEs } from '@/lib/messages/es/ui';

/** How far a long work has come; without `value`, that it goes on. `note` is the same in words: "312 de 800 filas". */
export function Progress({ label, value, max = 100, note }: { label: string; value?: number; max?: number; note?: string }) {
  return (
    <div className="progress">
      <span>{label}</span>
      <progress value={value} max={max} aria-label={label} />
      <span className="hint num" role="status">
        {note ?? uiEs.loading}
      </span>
    </div>
  );
}
