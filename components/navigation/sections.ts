import type { NavSection } from '@/components/layouts/office-layout';
import type { PhoneLink } from '@/components/layouts/phone-layout';
import type { Actor } from '@/lib/domain/access/actor';
import { navigationOf } from '@/lib/domain/navigation/pages';
import { worksFromPhone } from '@/lib/domain/sessions/lifetime';
import { layoutsEs } from '@/lib/messages/es/layouts';

const { links, headings } = layoutsEs;

/** What stands at the side of the office's pages: only what the person's roles can use. */
export function sectionsOf(actor: Actor): NavSection[] {
  return navigationOf(actor).sections.map(({ heading, pages }) => ({
    heading: heading && headings[heading],
    links: pages.map(({ href, name, exact }) => ({ href, label: links[name], exact })),
  }));
}

const producing: readonly PhoneLink[] = [
  { href: '/productor', label: links.sell, icon: 'basket', exact: true },
  { href: '/productor/entregas', label: links.deliveries, icon: 'truck' },
  { href: '/productor/cobros', label: links.income, icon: 'money' },
  { href: '/productor/ficha', label: links.file, icon: 'person' },
];

const receiving: readonly PhoneLink[] = [
  { href: '/municipio', label: links.home, icon: 'home', exact: true },
  { href: '/municipio/recepcion', label: links.reception, icon: 'check' },
  { href: '/municipio/escuelas', label: links.schools, icon: 'school' },
  { href: '/cuenta', label: layoutsEs.account, icon: 'person' },
];

/** The links under the thumb of who works from a phone: producers, and people who only receive. Null: who works at a wide screen. */
export function phoneLinksOf({ organisation, roles }: Actor): readonly PhoneLink[] | null {
  if (organisation.kind === 'producer') return producing;
  return worksFromPhone(organisation.kind, roles) ? receiving : null;
}
