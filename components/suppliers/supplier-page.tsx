import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Centavos, Day } from '@/lib/domain/units';
import { contractsEs } from '@/lib/messages/es/contracts';
import { dayShort, money } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { suppliersEs as words } from '@/lib/messages/es/suppliers';
import { termsIn } from '@/lib/messages/es/terms';
import { site } from '@/lib/routes/site';

type Props = {
  supplier: { id: string; name: string; kind: ActorKind; municipality: string; products: readonly string[] };
  contracts: readonly {
    id: string;
    tenderId: string;
    title: string;
    buyer: string;
    signedOn: Day;
    endedOn: Day | null;
    amount: Centavos;
  }[];
  next: string | null;
  isFirst: boolean;
};

/** What anybody may know of an organisation that supplies: who it is, what it makes, what schools bought from it. */
export function SupplierPage({ supplier, contracts, next, isFirst }: Props) {
  const { id, name, kind, municipality, products } = supplier;
  const here = site.supplier(id);
  return (
    <Page title={name} lead={words.lead}>
      <KeyValues
        items={[
          { label: words.kind, value: actorKindNames[kind] },
          { label: words.municipality, value: municipality },
          { label: words.products, value: products.length > 0 ? products.join(', ') : words.noProducts },
          { label: words.census, value: <Tag tone="ok">{words.confirmed}</Tag> },
        ]}
      />
      <TermList of={termsIn([actorKindNames[kind]])} />
      <Section title={words.sold} lead={words.soldLead}>
        <DataTable
          caption={words.sold}
          quietCaption
          columns={[
            { key: 'what', label: words.columns.what },
            { key: 'buyer', label: words.columns.buyer },
            { key: 'signed', label: words.columns.signed },
            { key: 'amount', label: words.columns.amount, align: 'end' },
          ]}
          rows={contracts.map((contract) => ({
            id: contract.id,
            what: <AppLink href={site.tender(contract.tenderId)}>{contract.title}</AppLink>,
            buyer: contract.buyer,
            signed: contract.endedOn
              ? `${dayShort(contract.signedOn)}, ${contractsEs.endedOn(dayShort(contract.endedOn))}`
              : dayShort(contract.signedOn),
            amount: money(contract.amount),
          }))}
          empty={<p className="text-ink-2">{words.none}</p>}
        />
        <Pagination label={words.pages} next={next && site.supplier(id, { despues: next })} first={isFirst ? null : here} />
      </Section>
      <p className="text-ink-2 text-small">{words.privacy}</p>
    </Page>
  );
}
