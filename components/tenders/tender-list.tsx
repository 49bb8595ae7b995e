import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import type { TenderLine } from '@/lib/domain/tenders/detail';
import { instantShort, money } from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import { StatusTag } from './status-tag';

type Props = {
  lines: readonly TenderLine[];
  now: Date;
  hrefOf: (id: string) => Route /** Names the buyer on each line: where several are listed. */;
  withBuyer?: boolean;
};

/** Tenders, one a line: what, how much, until when. */
export function TenderList({ lines, now, hrefOf, withBuyer }: Props) {
  const t = useTranslations('tenders');
  return (
    <ul className={looks.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <AppLink href={hrefOf(line.id)} className={looks.listTitle}>
            {line.title}
          </AppLink>
          <StatusTag standing={line.standing} after={line} />
          <p className="text-ink-2 num">
            {[
              withBuyer && line.municipality,
              line.reference,
              t('lots', { amount: line.lots }),
              money(line.referenceCentavos),
              line.standing === 'published' &&
                line.deadlineAt &&
                `${closes(t, line.deadlineAt, now)} (${instantShort(line.deadlineAt)})`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {line.products.length > 0 && <p className="text-ink-2">{line.products.join(', ')}</p>}
        </li>
      ))}
    </ul>
  );
}
