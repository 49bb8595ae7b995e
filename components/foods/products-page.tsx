import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { ProductStatus } from '@/lib/domain/foods/foods';
import type { Product } from '@/lib/domain/foods/product-fields';
import { gramsOnly, money } from '@/lib/messages/format';
import { originsInLine } from '@/lib/messages/told/foods';
import { office } from '@/lib/routes/office';

const tones = { offered: 'ok', planned: 'due', retired: 'neutral' } as const;

export function ProductTag({ status }: { status: ProductStatus }) {
  const t = useTranslations('foods');
  return <Tag tone={tones[status]}>{t(`options.status.${status}`)}</Tag>;
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
  const t = useTranslations('foods');
  const create = mayCook && <LinkButton href={office.newProduct()}>{t('create')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={all > 0 && create}>
      {all > shortList && (
        <FilterBar action={office.products()} label={t('find')} active={typed !== ''}>
          <Field name="q" label={t('find')} defaultValue={typed} optional />
        </FilterBar>
      )}
      <DataTable
        caption={t('title')}
        quietCaption
        empty={
          all > 0 ? (
            <p className="text-ink-2">{t('notFound')}</p>
          ) : (
            <EmptyState title={t('empty')} action={create}>
              {t('emptyHint')}
            </EmptyState>
          )
        }
        columns={[
          { key: 'name', label: t('columns.name') },
          { key: 'kind', label: t('columns.kind') },
          { key: 'unit', label: t('columns.unit'), align: 'end' },
          { key: 'handout', label: t('columns.handout') },
          { key: 'price', label: t('columns.price'), align: 'end' },
          { key: 'origins', label: t('columns.origins') },
          { key: 'status', label: t('columns.status') },
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
          kind: t(`options.kind.${product.kind}`),
          unit: gramsOnly(product.unitGrams),
          handout: product.handoutAssumed
            ? `${t(`handouts.${product.handout}`)} (${t('assumedShort')})`
            : t(`handouts.${product.handout}`),
          price: money(product.priceCentavos),
          origins: originsInLine(t, product.origins),
          status: <ProductTag status={product.status} />,
        }))}
      />
    </Page>
  );
}
