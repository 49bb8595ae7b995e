import type { ReactNode } from 'react';
import { fieldLooks } from './field-looks';
import { whole } from './whole';

export type KeyValue = {
  label: string;
  value: ReactNode /** A link or button at the end of the line: "Cambiar". */;
  action?: ReactNode;
};

/** Facts of a record, one a line. With actions it is a "check your answers" list. */
export function KeyValues({ items }: { items: readonly KeyValue[] }) {
  return (
    <dl>
      {items.map((item) => (
        <div key={item.label} className={fieldLooks.keyRow}>
          <dt className={fieldLooks.keyName}>{item.label}</dt>
          <dd className="min-w-0">{whole(item.value)}</dd>
          {item.action && <dd className="min-w-0">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
