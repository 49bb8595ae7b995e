import { uiEs } from '@/lib/messages/es/ui';

/** Room for a list that is on its way: for loading.tsx. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div role="status">
      <span className="sr-only">{uiEs.loading}</span>
      <span
        className="block [background:repeating-linear-gradient(var(--line)_0_1.2em,transparent_1.2em_2em)] motion-safe:animate-breathe [&>i]:block [&>i]:h-[2em]"
        aria-hidden="true"
      >
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
          <i key={line} />
        ))}
      </span>
    </div>
  );
}
