import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { looks } from '@/components/ui/looks';
import { capacityFacts } from '@/lib/messages/capacities';
import { kilograms } from '@/lib/messages/format';
import type { CapacityView } from '@/lib/queries/census/actor-file';
import { EnteredBy } from './entered-by';

type Props = {
  capacities: readonly CapacityView[];
  /** Said when there is none. */
  empty: string;
  /** What can be done about one. */
  actions?: (capacity: CapacityView) => ReactNode;
};

/** What an actor can deliver of each food in a month, and in which months. */
export function CapacityList({ capacities, empty, actions }: Props) {
  const t = useTranslations('census');
  const tUi = useTranslations('ui');
  if (capacities.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <ul className={looks.list}>
      {capacities.map((capacity) => (
        <li key={capacity.id}>
          <b className="num">
            {capacity.food}: {kilograms(capacity.gramsPerMonth)} {t('file.perMonth')}
          </b>
          <p className="text-ink-2">{capacityFacts(t, tUi, capacity).join(', ')}</p>
          <EnteredBy entered={capacity.entered} />
          {actions?.(capacity)}
        </li>
      ))}
    </ul>
  );
}
