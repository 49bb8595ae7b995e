import type { Actor, OrganisationKind, Role } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { account } from '@/lib/routes/account';
import type { Address } from '@/lib/routes/address';
import { ngo, operator } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';
import { homeOf } from '@/lib/routes/portals';
import { site } from '@/lib/routes/site';

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
  | 'organisations'
  | 'failedJobs';

export type HeadingName = 'planning' | 'buying' | 'following' | 'territory' | 'organisation' | 'work';

export type NavigationPage = {
  href: Address;
  name: PageName;
  /** Current only on this very page, not on those under it. */
  exact?: boolean;
};
/** Without `roles`: every role of the organisation. */
type Entry = NavigationPage & { roles?: readonly Role[] };
type Section<One> = { heading?: HeadingName | undefined; pages: readonly One[] };

const planners: Role[] = ['administrator', 'programme-officer', 'nutritionist', 'procurement-officer', 'authority'];
const buyers: Role[] = ['programme-officer', 'procurement-officer', 'evaluator', 'authority'];

/** The navigation of a municipality, in the order of the chain. */
const municipal: readonly Section<Entry>[] = [
  { pages: [{ href: office.home(), name: 'home', exact: true }] },
  {
    heading: 'planning',
    pages: [
      { href: office.programmes(), name: 'programme', roles: [...planners, 'treasurer'] },
      { href: office.schools(), name: 'schools', roles: [...planners, 'receiver'] },
      { href: office.products(), name: 'products', roles: planners },
      { href: office.rations(), name: 'rations', roles: planners },
      { href: office.demand(), name: 'demand', roles: planners },
    ],
  },
  {
    heading: 'buying',
    pages: [
      { href: office.tenders(), name: 'tenders', roles: [...buyers, 'nutritionist', 'legal-adviser'] },
      { href: office.rules(), name: 'rules', roles: [...buyers, 'legal-adviser'] },
    ],
  },
  {
    heading: 'following',
    pages: [
      { href: office.contracts(), name: 'contracts', roles: [...buyers, 'treasurer'] },
      { href: office.receptions(), name: 'reception', roles: ['receiver'] },
      { href: office.payments(), name: 'payments', roles: ['treasurer', 'authority', 'procurement-officer'] },
      { href: office.localPurchase(), name: 'localPurchase' },
    ],
  },
  {
    heading: 'territory',
    pages: [
      { href: office.census(), name: 'census', roles: [...planners, 'census-officer'] },
      { href: site.fairs(), name: 'fairs', roles: [...planners, 'census-officer'] },
    ],
  },
  { heading: 'organisation', pages: [{ href: office.team(), name: 'team', roles: ['administrator', 'authority'] }] },
];

const companions: readonly Entry[] = [
  { href: site.matrix(), name: 'matrix' },
  { href: site.localPurchase(), name: 'localPurchase' },
  { href: site.data(), name: 'data' },
  { href: site.tenders(), name: 'tenders' },
];

/** What is done most in a portal, with the action that the policy must grant. */
const shortcuts = [
  { name: 'draft-tender', action: 'tender.draft', href: office.newTender() },
  { name: 'add-school', action: 'school.save', href: office.newSchool() },
  { name: 'import-schools', action: 'schools.stage', href: office.importSchools() },
  { name: 'add-product', action: 'product.save', href: office.newProduct() },
  { name: 'plan-rations', action: 'ration.save', href: office.rations() },
  { name: 'plan-year', action: 'programme.create', href: office.newProgramme() },
  { name: 'confirm-producer', action: 'producer.confirm', href: office.census({ estado: 'pending' }) },
  { name: 'validate-rule', action: 'rule.validate', href: office.rules({ ver: 'pedidas' }) },
  { name: 'record-payment', action: 'payment.record', href: office.payments() },
  { name: 'receive-delivery', action: 'delivery.receive', href: office.receptions() },
  { name: 'invite-person', action: 'invitation.create', href: null },
  { name: 'make-commitment', action: 'commitment.save', href: ngo.newCommitment() },
  { name: 'create-organisation', action: 'organisation.create', href: operator.home() },
] as const satisfies readonly { name: string; action: ActionName; href: Address | null }[];

export type PortalNavigation = {
  sections: Section<NavigationPage>[];
  actions: { name: (typeof shortcuts)[number]['name']; href: Address }[];
};

/** What a person's roles can use: pages in the order of the side, and the actions done most. */
export function navigationOf(actor: Actor): PortalNavigation {
  const { organisation, roles } = actor;
  const teamPath = organisation.kind === 'municipality' ? office.team() : account.team();
  const inviteAt = organisation.kind === 'municipality' ? office.team({}, 'invitar') : account.team({}, 'invitar');
  const team: Entry = { href: teamPath, name: 'team', roles: ['administrator', 'operator'] };
  const start: Entry = { href: homeOf(organisation.kind), name: 'home', exact: true };
  const byKind: Record<OrganisationKind, readonly Section<Entry>[]> = {
    municipality: municipal,
    university: [{ pages: [start] }, { heading: 'work', pages: [...companions, team] }],
    ngo: [{ pages: [start] }, { heading: 'work', pages: [...companions, team] }],
    operator: [{ pages: [{ ...start, name: 'organisations' }, { href: operator.failedJobs(), name: 'failedJobs' }, team] }],
    producer: [{ pages: [start, team] }],
  };
  const fits = ({ roles: asked }: Entry) => !asked || asked.some((role) => roles.includes(role));
  return {
    sections: byKind[organisation.kind]
      .map(({ heading, pages }) => ({ heading, pages: pages.filter(fits).map(({ roles: _, ...page }) => page) }))
      .filter(({ pages }) => pages.length > 0),
    actions: shortcuts.filter(({ action }) => mayTry(actor, action)).map(({ name, href }) => ({ name, href: href ?? inviteAt })),
  };
}
