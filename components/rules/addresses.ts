import type { Route } from 'next';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';

/** Where the book stands: the municipality's, or everybody's. */
export type BookOf = 'site' | 'office';

export function ruleAddress(of: BookOf, id: string): Route {
  return of === 'site' ? site.rule(id) : office.rule(id);
}

/** The book narrowed to a topic, or to what waits for somebody. */
export function rulesAddress(of: BookOf, narrowed: { tema: string } | { ver: string }): Route {
  return of === 'site' ? site.rules(narrowed) : office.rules(narrowed);
}
