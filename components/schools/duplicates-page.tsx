import type { Route } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { mergesEs } from '@/lib/messages/es/school-merges';
import { schoolsEs } from '@/lib/messages/es/schools';
import { office } from '@/lib/routes/office';

const words = mergesEs.duplicates;

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
  const school = ({ id, name, code }: Row & { code: string }) => ({ id, label: `${name}, ${code}` });
  const nothing = zones.length + codes.length + names.length + products.length === 0;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      breadcrumb={[{ label: schoolsEs.title, href: office.schools() }, { label: words.title }]}
    >
      {nothing && <EmptyState title={words.none} />}
      <Groups
        title={words.zones}
        groups={zones.map((group) => group.map(({ id, name }) => ({ id, label: name })))}
        merge={mayMerge ? (id, into) => office.mergeZone(id, { con: into }) : undefined}
      />
      <Groups
        title={words.codes}
        groups={codes.map((group) => group.map(school))}
        open={(id) => office.school(id)}
        merge={mayMerge ? (id, into) => office.mergeSchool(id, { con: into }) : undefined}
      />
      <Groups
        title={words.names}
        lead={words.namesHint}
        groups={names.map((group) => group.map(school))}
        open={(id) => office.school(id)}
        merge={mayMerge ? (id, into) => office.mergeSchool(id, { con: into }) : undefined}
      />
      <Groups
        title={words.products}
        lead={words.productsHint}
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
  if (groups.length === 0) return null;
  return (
    <Section title={title} lead={lead}>
      {groups.map((group) => (
        <div key={group[0]?.id} className={looks.card}>
          <h3>{words.group(group[0]?.label ?? '', group.length)}</h3>
          <ul className="stacked:mt-4">
            {group.map(({ id, label }, place) => {
              const into = group[place === 0 ? 1 : 0];
              return (
                <li key={id} className="flex flex-wrap items-center gap-3">
                  {open ? <AppLink href={open(id)}>{label}</AppLink> : <span>{label}</span>}
                  {merge && into && <AppLink href={merge(id, into.id)}>{mergesEs.zone.short}</AppLink>}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}
