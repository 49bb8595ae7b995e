import type { NavSection } from '@/components/layouts/office-layout';
import type { PhoneLink } from '@/components/layouts/phone-layout';
import type { Actor } from '@/lib/domain/access/actor';
import { worksFromPhone } from '@/lib/domain/sessions/lifetime';
import type { Translator } from '@/lib/messages/translator';
import { account } from '@/lib/routes/account';
import { navigationOf } from '@/lib/routes/navigation';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

/** What stands at the side of the office's pages: only what the person's roles can use. */
export function sectionsOf(t: Translator<'layouts'>, actor: Actor): NavSection[] {
  return navigationOf(actor).sections.map(({ heading, pages }) => ({
    heading: heading && t(`headings.${heading}`),
    links: pages.map(({ href, name, exact }) => ({ href, label: t(`links.${name}`), exact })),
  }));
}

const producing = (t: Translator<'layouts'>): readonly PhoneLink[] => [
  { href: producer.home(), label: t('links.sell'), icon: 'basket', exact: true },
  { href: producer.deliveries(), label: t('links.deliveries'), icon: 'truck' },
  { href: producer.collections(), label: t('links.income'), icon: 'money' },
  { href: producer.file(), label: t('links.file'), icon: 'person' },
];

const receiving = (t: Translator<'layouts'>): readonly PhoneLink[] => [
  { href: office.home(), label: t('links.home'), icon: 'home', exact: true },
  { href: office.receptions(), label: t('links.reception'), icon: 'check' },
  { href: office.schools(), label: t('links.schools'), icon: 'school' },
  { href: account.home(), label: t('account'), icon: 'person' },
];

/** The links under the thumb of who works from a phone: producers, and people who only receive. Null: who works at a wide screen. */
export function phoneLinksOf(t: Translator<'layouts'>, { organisation, roles }: Actor): readonly PhoneLink[] | null {
  if (organisation.kind === 'producer') return producing(t);
  return worksFromPhone(organisation.kind, roles) ? receiving(t) : null;
}
