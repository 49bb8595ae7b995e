'use client';

import { useInsertionEffect } from 'react';

/**
 * The `@page` rule of a record, in the page's head for as long as the record is shown. A style may not stand in the body, and one
 * that React moves to the head stays there when the next record comes. Without scripts the sheets are only counted.
 */
export function PageRule({ rule }: { rule: string }) {
  useInsertionEffect(() => {
    const style = document.createElement('style');
    style.textContent = rule;
    document.head.append(style);
    return () => style.remove();
  }, [rule]);
  return null;
}
