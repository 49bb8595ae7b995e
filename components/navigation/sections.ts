import type { NavSection } from '@/components/layouts/office-layout';
import type { PhoneLink } from '@/components/layouts/phone-layout';
import type { Actor } from '@/lib/domain/access/actor';
import { worksFromPhone } from '@/lib/domain/sessions/lifetime';
import { layoutsEs } from '@/lib/messages/es/layouts';
import type { Translator } from '@/lib/messages/translator';
import { account } from '@/lib/routes/account';
import { navigationOf } from '@/lib/routes/navigation';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

const { links } = layoutsEs;

/** What stands at the side of the office's pages: only what the person's roles can use. */
export function sectionsOf(t: Translator<'layouts'>, actor: Actor): NavSection[] {
  return navigationOf(actor).sections.map(({ heading, pages }) => ({
    heading: heading && t(`headings.${heading}`),
    links: pages.map(({ href, name, exact }) => ({ href, label: links[name], exact })),
  }));
}

const producing: readonly PhoneLink[] = [
  { href: producer.home(), label: links.sell, icon: 'basket', exact: true },
  { href: producer.deliveries(), label: links.deliveries, icon: 'truck' },
  { href: producer.collections(), label: links.income, icon: 'money' },
  { href: producer.file(), label: links.file, icon: 'person' },
];

const receiving: readonly PhoneLink[] = [
  { href: office.home(), label: links.home, icon: 'home', exact: true },
  { href: office.receptions(), label: links.reception, icon: 'check' },
  { href: office.schools(), label: links.schools, icon: 'school' },
  { href: account.home(), label: layoutsEs.account, icon: 'person' },
];

/** The links under the thumb of who works from a phone: producers, and people who only receive. Null: who works at a wide screen. */
export function phoneLinksOf({ organisation, roles }: Actor): readonly PhoneLink[] | null {
  if (organisation.kind === 'producer') return producing;
  return worksFromPhone(organisation.kind, roles) ? receiving : null;
}
