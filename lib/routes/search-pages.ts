import type { Route } from 'next';
import { site } from './site';

/** The public pages that search may lead to. */
export const searchPages = [
  { id: 'tenders', href: site.tenders() },
  { id: 'local-purchase', href: site.localPurchase() },
  { id: 'matrix', href: site.matrix() },
  { id: 'calculator', href: site.calculator() },
  { id: 'deadlines', href: site.deadlines() },
  { id: 'rules', href: site.rules() },
  { id: 'data', href: site.data() },
  { id: 'fairs', href: site.fairs() },
  { id: 'register', href: site.register() },
  { id: 'sign-in', href: site.signIn() },
  { id: 'accessibility', href: site.accessibility() },
  { id: 'contact', href: site.contact() },
  { id: 'help', href: site.help() },
] as const satisfies readonly { id: string; href: Route }[];
