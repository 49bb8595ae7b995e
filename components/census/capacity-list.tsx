import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CapacityView } from '@/lib/domain/census/actor-file';
import { kilograms, monthShort } from '@/lib/messages/es/format';
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
  if (capacities.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ul className="list">
      {capacities.map((capacity) => (
        <li key={capacity.id}>
          <b className="num">
            {capacity.food}: {kilograms(capacity.gramsPerMonth)} {t('file.perMonth')}
          </b>
          <p className="quiet">
            {t(`productKindNames.${capacity.kind}`)},{' '}
            {capacity.months.length === 0 ? t('file.allYear') : capacity.months.map(monthShort).join(', ')}
          </p>
          <EnteredBy entered={capacity.entered} />
          {actions?.(capacity)}
        </li>
      ))}
    </ul>
  );
}
