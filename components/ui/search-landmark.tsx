import { type ReactNode, useId } from 'react';

type Props = { label: string; className?: string; children: ReactNode };

/** A place to search or to filter in. Named by an element: the HTML checker does not yet know that a `search` takes a label. */
export function SearchLandmark({ label, className, children }: Props) {
  const id = useId();
  return (
    <search aria-labelledby={id} className={className}>
      <span id={id} hidden>
        {label}
      </span>
      {children}
    </search>
  );
}
