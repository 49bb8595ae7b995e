import { uiEs } from '@/lib/messages/es/ui';

/** Room for a list that is on its way: for loading.tsx. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{uiEs.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
