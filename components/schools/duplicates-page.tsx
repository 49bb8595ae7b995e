import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { office } from '@/lib/routes/office';

type Row = { id: string; name: string };
type Props = {
  zones: readonly (readonly Row[])[];
  codes: readonly (readonly (Row & { code: string })[])[];
  names: readonly (readonly (Row & { code: string })[])[];
  products: readonly (readonly (Row & { presentation: string })[])[];
  mayMerge: boolean;
};

/** What is on record more than once, each group with the way to join it. */
export function DuplicatesPage({ zones, codes, names, products, mayMerge }: Props) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-merges');
  const school = ({ id, name, code }: Row & { code: string }) => ({ id, label: `${name}, ${code}` });
  const nothing = zones.length + codes.length + names.length + products.length === 0;
  return (
    <Page
      title={t('duplicates.title')}
      lead={t('duplicates.lead')}
      breadcrumb={[{ label: tSchools('title'), href: office.schools() }, { label: t('duplicates.title') }]}
    >
      {nothing && <EmptyState title={t('duplicates.none')} />}
      <Groups
        title={t('duplicates.zones')}
        groups={zones.map((group) => group.map(({ id, name }) => ({ id, label: name })))}
        merge={mayMerge ? (id, into) => office.mergeZone(id, { con: into }) : undefined}
      />
      <Groups
        title={t('duplicates.codes')}
        groups={codes.map((group) => group.map(school))}
        open={(id) => office.school(id)}
        merge={mayMerge ? (id, into) => office.mergeSchool(id, { con: into }) : undefined}
      />
      <Groups
        title={t('duplicates.names')}
        lead={t('duplicates.namesHint')}
        groups={names.map((group) => group.map(school))}
        open={(id) => office.school(id)}
        merge={mayMerge ? (id, into) => office.mergeSchool(id, { con: into }) : undefined}
      />
      <Groups
        title={t('duplicates.products')}
        lead={t('duplicates.productsHint')}
        groups={products.map((group) => group.map(({ id, name, presentation }) => ({ id, label: `${name}, ${presentation}` })))}
        open={(id) => office.product(id)}
      />
    </Page>
  );
}

type GroupsProps = {
  title: string;
  lead?: string;
  groups: readonly (readonly { id: string; label: string }[])[];
  open?: (id: string) => Route;
  /** Address that joins one to another of its group. */
  merge?: ((id: string, into: string) => Route) | undefined;
};

function Groups({ title, lead, groups, open, merge }: GroupsProps) {
  const t = useTranslations('school-merges');
  if (groups.length === 0) return null;
  return (
    <Section title={title} lead={lead}>
      {groups.map((group) => (
        <div key={group[0]?.id} className={looks.card}>
          <h3>{t('duplicates.group', { name: group[0]?.label ?? '', amount: group.length })}</h3>
          <ul className="stacked:mt-4">
            {group.map(({ id, label }, place) => {
              const into = group[place === 0 ? 1 : 0];
              return (
                <li key={id} className="flex flex-wrap items-center gap-3">
                  {open ? <AppLink href={open(id)}>{label}</AppLink> : <span>{label}</span>}
                  {merge && into && <AppLink href={merge(id, into.id)}>{t('zone.short')}</AppLink>}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}
