import { HowComputed } from '@/components/ui/how-computed';
import { Notice } from '@/components/ui/notice';
import { contractsEs } from '@/lib/messages/es/contracts';
import type { KeepWarning } from '@/lib/queries/keep-warnings';

const words = contractsEs.keep;

/** Products that the schedule asks to keep longer than the purchase asked for, with their schools. Nothing where all are eaten in time. */
export function KeepNotice({ warnings }: { warnings: readonly KeepWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={words.title}>
      {warnings.map(({ product, days, asked, schools }) => (
        <div key={product}>
          <p>{words.line(product, days, asked, schools.length)}</p>
          <HowComputed summary={words.where}>{schools.join(', ')}</HowComputed>
        </div>
      ))}
      <p>{words.next}</p>
    </Notice>
  );
}
