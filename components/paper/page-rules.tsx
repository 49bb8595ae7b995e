'use client';

import { useInsertionEffect } from 'react';

/**
 * The `@page` rules of a record, for as long as the record is shown. They go into a sheet that the page has already: no style may be
 * written into a page. Without scripts the sheets are only counted.
 */
export function PageRules({ rules }: { rules: readonly string[] }) {
  const all = rules.join('\n'); // none has a line of its own inside
  useInsertionEffect(() => {
    const sheet = document.styleSheets[0];
    if (!sheet) return;
    const written = new Set(all.split('\n').map((rule) => sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)]));
    return () => {
      for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) if (written.has(sheet.cssRules[at])) sheet.deleteRule(at);
    };
  }, [all]);
  return null;
}
