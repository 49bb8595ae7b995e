import type { ReactNode } from 'react';
import { censusEs, productKindNames } from '@/lib/messages/es/census';
import { kilograms, monthShort } from '@/lib/messages/es/format';
import type { CapacityView } from './types';

const { file: words } = censusEs;

type Props = {
  capacities: readonly CapacityView[] /** What can be done about one. */;
  actions?: (capacity: CapacityView) => ReactNode;
};

/** What an actor can deliver of each food in a month, and in which months. */
export function CapacityList({ capacities, actions }: Props) {
  if (capacities.length === 0) return <p className="quiet">{words.noCapacity}</p>;
  return (
    <ul className="list">
      {capacities.map((capacity) => (
        <li key={capacity.id}>
          <b className="num">
            {capacity.food}: {kilograms(capacity.gramsPerMonth)} {words.perMonth}
          </b>
          <p className="quiet">
            {productKindNames[capacity.kind]},{' '}
            {capacity.months.length === 0 ? words.allYear : capacity.months.map(monthShort).join(', ')}
          </p>
          {actions?.(capacity)}
        </li>
      ))}
    </ul>
  );
}
