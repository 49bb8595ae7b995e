import { useTranslations } from 'next-intl';

/** What is long and has no known end carries a band along. */
const look =
  'h-track w-full appearance-none overflow-hidden rounded-round border border-line-strong bg-sunken indeterminate:[background:repeating-linear-gradient(-45deg,var(--amaranto)_0_12px,var(--amaranto-tint)_12px_24px)_0_0/200%_100%] motion-safe:indeterminate:animate-carry [&::-moz-progress-bar]:bg-amaranto forced-colors:[&::-moz-progress-bar]:bg-[Highlight] [&::-webkit-progress-bar]:bg-sunken indeterminate:[&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-amaranto forced-colors:[&::-webkit-progress-value]:bg-[Highlight]';

/** How far a long work has come; without `value`, that it goes on. `note` is the same in words: "312 de 800 filas". */
export function Progress({ label, value, max = 100, note }: { label: string; value?: number; max?: number; note?: string }) {
  const t = useTranslations('ui');
  return (
    <div className="grid gap-1">
      <span>{label}</span>
      <progress className={look} value={value} max={max} aria-label={label} />
      <span className="block text-small text-ink-2 num" role="status">
        {note ?? t('loading')}
      </span>
    </div>
  );
}
