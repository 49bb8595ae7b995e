import type { NavSection } from '@/components/frames/office-frame';
import type { PhoneLink } from '@/components/frames/phone-frame';
import type { Actor, OrganisationKind, Role } from '@/lib/domain/access/actor';
import { homeOf } from '@/lib/domain/people/people';
import { framesEs } from '@/lib/messages/es/frames';

type Entry = {
  href: string;
  label: string;
  exact?: boolean /** Absent: every role of the municipality. */;
  roles?: readonly Role[];
};

const { links, headings } = framesEs;
const planners: Role[] = ['administrator', 'programme-officer', 'nutritionist', 'procurement-officer', 'authority'];
const buyers: Role[] = ['programme-officer', 'procurement-officer', 'evaluator', 'authority'];

type Group = { heading?: string; entries: readonly Entry[] };

/** The desk of a municipality, in the order of the chain. */
const municipal: readonly Group[] = [
  { entries: [{ href: '/municipio', label: framesEs.home, exact: true }] },
  {
    heading: headings.planning,
    entries: [
      { href: '/municipio/programa', label: links.programme, roles: [...planners, 'treasurer'] },
      { href: '/municipio/escuelas', label: links.schools, roles: [...planners, 'receiver'] },
      { href: '/municipio/productos', label: links.products, roles: planners },
      { href: '/municipio/raciones', label: links.rations, roles: planners },
      { href: '/municipio/demanda', label: links.demand, roles: planners },
    ],
  },
  {
    heading: headings.buying,
    entries: [
      { href: '/municipio/convocatorias', label: links.tenders, roles: [...buyers, 'nutritionist'] },
      { href: '/municipio/reglas', label: links.rules, roles: buyers },
    ],
  },
  {
    heading: headings.following,
    entries: [
      { href: '/municipio/contratos', label: links.contracts, roles: [...buyers, 'treasurer'] },
      { href: '/municipio/recepcion', label: links.reception, roles: ['receiver'] },
      { href: '/municipio/pagos', label: links.payments, roles: ['treasurer', 'authority', 'procurement-officer'] },
      { href: '/municipio/compra-local', label: links.localPurchase },
    ],
  },
  {
    heading: headings.territory,
    entries: [
      { href: '/municipio/censo', label: links.census, roles: [...planners, 'census-officer'] },
      { href: '/ferias', label: links.fairs, roles: [...planners, 'census-officer'] },
    ],
  },
  {
    heading: headings.organisation,
    entries: [{ href: '/municipio/equipo', label: links.team, roles: ['administrator'] }],
  },
];

const companions: readonly Entry[] = [
  { href: '/matriz', label: links.matrix },
  { href: '/compra-local', label: links.localPurchase },
  { href: '/datos', label: links.data },
  { href: '/convocatorias', label: links.tenders },
];

/** What stands at the side of the desk: only what the person's roles can use. */
export function sectionsOf({ organisation, roles }: Actor): NavSection[] {
  const team: Entry = { href: '/cuenta/equipo', label: links.team, roles: ['administrator', 'operator'] };
  const may = (entry: Entry) => !entry.roles || entry.roles.some((role) => roles.includes(role));
  const start: Entry = { href: homeOf(organisation.kind), label: framesEs.home, exact: true };
  const groups: Record<OrganisationKind, readonly Group[]> = {
    municipality: municipal,
    university: [{ entries: [start] }, { heading: headings.work, entries: [...companions, team] }],
    ngo: [{ entries: [start] }, { heading: headings.work, entries: [...companions, team] }],
    operator: [{ entries: [{ ...start, label: links.organisations }, team] }],
    producer: [{ entries: [start, team] }],
  };
  return groups[organisation.kind]
    .map(({ heading, entries }) => ({ heading, links: entries.filter(may) }))
    .filter((group) => group.links.length > 0);
}

const producing: readonly PhoneLink[] = [
  { href: '/productor', label: links.sell, icon: 'basket', exact: true },
  { href: '/productor/entregas', label: links.deliveries, icon: 'truck' },
  { href: '/productor/cobros', label: links.income, icon: 'money' },
  { href: '/productor/ficha', label: links.file, icon: 'person' },
];

const receiving: readonly PhoneLink[] = [
  { href: '/municipio', label: framesEs.home, icon: 'home', exact: true },
  { href: '/municipio/recepcion', label: links.reception, icon: 'check' },
  { href: '/municipio/escuelas', label: links.schools, icon: 'school' },
  { href: '/cuenta', label: framesEs.account, icon: 'person' },
];

/** The links under the thumb of who works from a phone: producers, and people who only receive. Null: a desk. */
export function phoneLinksOf({ organisation, roles }: Actor): readonly PhoneLink[] | null {
  if (organisation.kind === 'producer') return producing;
  return roles.length === 1 && roles[0] === 'receiver' ? receiving : null;
}
