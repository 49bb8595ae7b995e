import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { termsIn } from '@/lib/domain/law/terms';
import type { Centavos, Day } from '@/lib/domain/units';
import { dayShort, money } from '@/lib/messages/es/format';
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
  const tLaw = useTranslations('law');
  const tContracts = useTranslations('contracts');
  const t = useTranslations('suppliers');
  const { id, name, kind, municipality, products } = supplier;
  const here = site.supplier(id);
  return (
    <Page title={name} lead={t('lead')}>
      <KeyValues
        items={[
          { label: t('kind'), value: tLaw(`actorKinds.${kind}`) },
          { label: t('municipality'), value: municipality },
          { label: t('products'), value: products.length > 0 ? products.join(', ') : t('noProducts') },
          { label: t('census'), value: <Tag tone="ok">{t('confirmed')}</Tag> },
        ]}
      />
      <TermList of={termsIn([tLaw(`actorKinds.${kind}`)])} />
      <Section title={t('sold')} lead={t('soldLead')}>
        <DataTable
          caption={t('sold')}
          quietCaption
          columns={[
            { key: 'what', label: t('columns.what') },
            { key: 'buyer', label: t('columns.buyer') },
            { key: 'signed', label: t('columns.signed') },
            { key: 'amount', label: t('columns.amount'), align: 'end' },
          ]}
          rows={contracts.map((contract) => ({
            id: contract.id,
            what: <AppLink href={site.tender(contract.tenderId)}>{contract.title}</AppLink>,
            buyer: contract.buyer,
            signed: contract.endedOn
              ? `${dayShort(contract.signedOn)}, ${tContracts('endedOn', { day: dayShort(contract.endedOn) })}`
              : dayShort(contract.signedOn),
            amount: money(contract.amount),
          }))}
          empty={<p className="text-ink-2">{t('none')}</p>}
        />
        <Pagination label={t('pages')} next={next && site.supplier(id, { despues: next })} first={isFirst ? null : here} />
      </Section>
      <p className="text-ink-2 text-small">{t('privacy')}</p>
    </Page>
  );
}
