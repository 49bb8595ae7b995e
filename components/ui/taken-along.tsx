'use client';

import { useEffect, useRef } from 'react';

/** What a field of the other form says where it is blank: no number, so that it never passes for what was reckoned. */
const blank = '—';

/**
 * Takes along, as this form is sent, what stands in fields of another form of the page: by the name that it gets here, the id that it has
 * there. Without scripts nothing is taken.
 */
export function TakenAlong({ fields, blanks = false }: { fields: Readonly<Record<string, string>>; blanks?: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    const add = ({ formData }: FormDataEvent) => {
      for (const [name, id] of Object.entries(fields)) {
        const field = document.getElementById(id);
        if (!(field instanceof HTMLInputElement)) continue;
        if (field.value !== '') formData.set(name, field.value);
        else if (blanks) formData.set(name, blank);
      }
    };
    form?.addEventListener('formdata', add);
    return () => form?.removeEventListener('formdata', add);
  }, [fields, blanks]);
  return <span ref={place} hidden />;
}
