'use client';

import { type ReactNode, useContext } from 'react';
import { FormContext } from '@/components/ui/form-context';

type Props = { className: string; name: string; value: string; children: ReactNode };

/** A whole card that sends its ActionForm. While something is being sent it sends nothing twice. */
export function CardButton({ children, ...props }: Props) {
  const { pending } = useContext(FormContext);
  return (
    <button type="submit" {...props} aria-disabled={pending || undefined}>
      {children}
    </button>
  );
}
