import { useTranslations } from 'next-intl';

/** How far a long work has come; without `value`, that it goes on. `note` is the same in words: "312 de 800 filas". */
export function Progress({ label, value, max = 100, note }: { label: string; value?: number; max?: number; note?: string }) {
  const t = useTranslations('ui');
  return (
    <div className="progress">
      <span>{label}</span>
      <progress value={value} max={max} aria-label={label} />
      <span className="hint num" role="status">
        {note ?? t('loading')}
      </span>
    </div>
  );
}
