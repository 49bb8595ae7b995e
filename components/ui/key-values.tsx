import type { ReactNode } from 'react';
import { whole } from './whole';

export type KeyValue = {
  label: string;
  value: ReactNode /** A link or button at the end of the line: "Cambiar". */;
  action?: ReactNode;
};

/** Facts of a record, one a line. With actions it is a "check your answers" list. */
export function KeyValues({ items }: { items: readonly KeyValue[] }) {
  return (
    <dl className="key-values">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{whole(item.value)}</dd>
          {item.action && <dd className="key-values-action">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
