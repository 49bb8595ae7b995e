import type { Actor, OrganisationKind, Role } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { homeOf } from './people';

export type PageName =
  | 'home'
  | 'programme'
  | 'schools'
  | 'products'
  | 'rations'
  | 'demand'
  | 'tenders'
  | 'rules'
  | 'contracts'
  | 'reception'
  | 'payments'
  | 'localPurchase'
  | 'census'
  | 'fairs'
  | 'team'
  | 'matrix'
  | 'data'
  | 'organisations';

export type HeadingName = 'planning' | 'buying' | 'following' | 'territory' | 'organisation' | 'work';

export type NavigationPage = {
  href: string;
  name: PageName;
  /** Current only on this very page, not on those under it. */
  exact?: boolean;
};
/** Without `roles`: every role of the organisation. */
type Entry = NavigationPage & { roles?: readonly Role[] };
type Section<One> = { heading?: HeadingName | undefined; pages: readonly One[] };

const planners: Role[] = ['administrator', 'programme-officer', 'nutritionist', 'procurement-officer', 'authority'];
const buyers: Role[] = ['programme-officer', 'procurement-officer', 'evaluator', 'authority'];

/** The desk of a municipality, in the order of the chain. */
const municipal: readonly Section<Entry>[] = [
  { pages: [{ href: '/municipio', name: 'home', exact: true }] },
  {
    heading: 'planning',
    pages: [
      { href: '/municipio/programa', name: 'programme', roles: [...planners, 'treasurer'] },
      { href: '/municipio/escuelas', name: 'schools', roles: [...planners, 'receiver'] },
      { href: '/municipio/productos', name: 'products', roles: planners },
      { href: '/municipio/raciones', name: 'rations', roles: planners },
      { href: '/municipio/demanda', name: 'demand', roles: planners },
    ],
  },
  {
    heading: 'buying',
    pages: [
      { href: '/municipio/convocatorias', name: 'tenders', roles: [...buyers, 'nutritionist', 'legal-adviser'] },
      { href: '/municipio/reglas', name: 'rules', roles: [...buyers, 'legal-adviser'] },
    ],
  },
  {
    heading: 'following',
    pages: [
      { href: '/municipio/contratos', name: 'contracts', roles: [...buyers, 'treasurer'] },
      { href: '/municipio/recepcion', name: 'reception', roles: ['receiver'] },
      { href: '/municipio/pagos', name: 'payments', roles: ['treasurer', 'authority', 'procurement-officer'] },
      { href: '/municipio/compra-local', name: 'localPurchase' },
    ],
  },
  {
    heading: 'territory',
    pages: [
      { href: '/municipio/censo', name: 'census', roles: [...planners, 'census-officer'] },
      { href: '/ferias', name: 'fairs', roles: [...planners, 'census-officer'] },
    ],
  },
  { heading: 'organisation', pages: [{ href: '/municipio/equipo', name: 'team', roles: ['administrator', 'authority'] }] },
];

const companions: readonly Entry[] = [
  { href: '/matriz', name: 'matrix' },
  { href: '/compra-local', name: 'localPurchase' },
  { href: '/datos', name: 'data' },
  { href: '/convocatorias', name: 'tenders' },
];

/** What is done most from a desk, with the act that the policy must grant. */
const shortcuts = [
  { name: 'draft-tender', act: 'tender.draft', href: '/municipio/convocatorias/nueva' },
  { name: 'add-school', act: 'school.save', href: '/municipio/escuelas/nueva' },
  { name: 'import-schools', act: 'schools.stage', href: '/municipio/escuelas/importar' },
  { name: 'add-product', act: 'product.save', href: '/municipio/productos/nuevo' },
  { name: 'plan-rations', act: 'ration.save', href: '/municipio/raciones' },
  { name: 'plan-year', act: 'programme.create', href: '/municipio/programa/nuevo' },
  { name: 'confirm-producer', act: 'producer.confirm', href: '/municipio/censo?estado=pending' },
  { name: 'validate-rule', act: 'rule.validate', href: '/municipio/reglas?ver=pedidas' },
  { name: 'record-payment', act: 'payment.record', href: '/municipio/pagos' },
  { name: 'receive-delivery', act: 'delivery.receive', href: '/municipio/recepcion' },
  { name: 'invite-person', act: 'invitation.create', href: null },
  { name: 'make-commitment', act: 'commitment.save', href: '/ong/nuevo' },
  { name: 'create-organisation', act: 'organisation.create', href: '/operador' },
] as const satisfies readonly { name: string; act: ActionName; href: string | null }[];

export type Desk = {
  sections: Section<NavigationPage>[];
  acts: { name: (typeof shortcuts)[number]['name']; href: string }[];
};

/** What a person's roles can use: pages in the order of the side, and the acts done most. */
export function navigationOf(actor: Actor): Desk {
  const { organisation, roles } = actor;
  const teamPath = organisation.kind === 'municipality' ? '/municipio/equipo' : '/cuenta/equipo';
  const team: Entry = { href: teamPath, name: 'team', roles: ['administrator', 'operator'] };
  const start: Entry = { href: homeOf(organisation.kind), name: 'home', exact: true };
  const desks: Record<OrganisationKind, readonly Section<Entry>[]> = {
    municipality: municipal,
    university: [{ pages: [start] }, { heading: 'work', pages: [...companions, team] }],
    ngo: [{ pages: [start] }, { heading: 'work', pages: [...companions, team] }],
    operator: [{ pages: [{ ...start, name: 'organisations' }, team] }],
    producer: [{ pages: [start, team] }],
  };
  const fits = ({ roles: asked }: Entry) => !asked || asked.some((role) => roles.includes(role));
  return {
    sections: desks[organisation.kind]
      .map(({ heading, pages }) => ({ heading, pages: pages.filter(fits).map(({ roles: _, ...page }) => page) }))
      .filter(({ pages }) => pages.length > 0),
    acts: shortcuts
      .filter(({ act }) => mayTry(actor, act))
      .map(({ name, href }) => ({ name, href: href ?? `${teamPath}#invitar` })),
  };
}
