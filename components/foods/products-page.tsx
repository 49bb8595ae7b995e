import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { Product, ProductStatus } from '@/lib/domain/foods/foods';
import { handoutsEs, originsInLine, productKindsEs, productStatusEs, foodsEs as words } from '@/lib/messages/es/foods';
import { money } from '@/lib/messages/es/format';
import { office } from '@/lib/routes/office';

const tones = { offered: 'ok', planned: 'due', retired: 'neutral' } as const;

export function ProductTag({ status }: { status: ProductStatus }) {
  return <Tag tone={tones[status]}>{productStatusEs[status]}</Tag>;
}

type Props = {
  products: readonly (Omit<Product, 'recipe'> & { handoutAssumed: boolean })[];
  /** How many there are, whatever was looked for. */
  all: number;
  typed: string;
  mayCook: boolean;
};

/** Fewer than these are seen at once. */
const shortList = 8;

/** What a municipality buys. */
export function ProductsPage({ products, all, typed, mayCook }: Props) {
  const create = mayCook && <LinkButton href={office.newProduct()}>{words.create}</LinkButton>;
  return (
    <Page title={words.title} lead={words.lead} actions={all > 0 && create}>
      {all > shortList && (
        <FilterBar action={office.products()} label={words.find} active={typed !== ''}>
          <Field name="q" label={words.find} defaultValue={typed} optional />
        </FilterBar>
      )}
      <DataTable
        caption={words.title}
        quietCaption
        empty={
          all > 0 ? (
            <p className="text-ink-2">{words.notFound}</p>
          ) : (
            <EmptyState title={words.empty} action={create}>
              {words.emptyHint}
            </EmptyState>
          )
        }
        columns={[
          { key: 'name', label: words.columns.name },
          { key: 'kind', label: words.columns.kind },
          { key: 'unit', label: words.columns.unit, align: 'end' },
          { key: 'handout', label: words.columns.handout },
          { key: 'price', label: words.columns.price, align: 'end' },
          { key: 'origins', label: words.columns.origins },
          { key: 'status', label: words.columns.status },
        ]}
        rows={products.map((product) => ({
          id: product.id,
          name: (
            <>
              <AppLink href={office.product(product.id)}>{product.name}</AppLink>
              <br />
              <span className="text-small text-ink-2">{product.presentation}</span>
            </>
          ),
          kind: productKindsEs[product.kind],
          unit: words.grams(product.unitGrams),
          handout: product.handoutAssumed
            ? `${handoutsEs[product.handout]} (${words.assumedShort})`
            : handoutsEs[product.handout],
          price: money(product.priceCentavos),
          origins: originsInLine(product.origins),
          status: <ProductTag status={product.status} />,
        }))}
      />
    </Page>
  );
}
