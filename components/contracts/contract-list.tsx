import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayShort, money } from '@/lib/messages/format';
import type { ContractRow } from '@/lib/queries/contract-list';
import type { SigningView } from '@/lib/queries/formalising';
import { office } from '@/lib/routes/office';
import { SigningForm } from './signing-form';

type Props = {
  /** `signing`: null for whoever may not sign. */
  awarded: readonly { id: string; reference: string; title: string; version: number; signing: SigningView | null }[];
  contracts: readonly ContractRow[];
  isFirst: boolean;
  next: string | null;
  formalise: ServerAction;
};

/** The contracts of a municipality, and above them the awarded tenders that wait for theirs. */
export function ContractList({ awarded, contracts, isFirst, next, formalise }: Props) {
  const tSigning = useTranslations('signing');
  const t = useTranslations('contracts');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {awarded.length > 0 && (
        <Section title={t('toFormalise')} lead={t('toFormaliseLead')}>
          <TermList
            of={termsIn(
              awarded.flatMap(({ signing }) => signing?.early.flatMap(({ trace }) => [trace.norm, trace.article]) ?? []),
            )}
          />
          <ul className={looks.list}>
            {awarded.map((tender) => (
              <li key={tender.id}>
                <AppLink className={looks.listTitle} href={office.tender(tender.id)}>
                  {tender.title}
                </AppLink>
                <p className="text-ink-2">{tender.reference}</p>
                <AppLink href={office.tenderSigning(tender.id)}>{tSigning('link')}</AppLink>
                {tender.signing ? (
                  <SigningForm tender={tender} signing={tender.signing} formalise={formalise} />
                ) : (
                  <p className="text-ink-2">{t('waitsForOfficer')}</p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DataTable
        caption={t('list')}
        columns={[
          { key: 'number', label: t('columns.number') },
          { key: 'what', label: t('columns.what') },
          { key: 'supplier', label: t('columns.supplier') },
          { key: 'amount', label: t('columns.amount'), align: 'end' },
          { key: 'accepted', label: t('columns.accepted'), align: 'end' },
          { key: 'paid', label: t('columns.paid'), align: 'end' },
          { key: 'ends', label: t('columns.ends') },
        ]}
        rows={contracts.map((contract) => ({
          id: contract.id,
          number: <AppLink href={office.contract(contract.id)}>{`${t(`forms.${contract.form}`)} ${contract.number}`}</AppLink>,
          what: contract.title,
          supplier: contract.supplier,
          amount: money(contract.amount),
          accepted: money(contract.accepted),
          paid: money(contract.paid),
          ends: contract.endedOn ? t('endedOn', { day: dayShort(contract.endedOn) }) : dayShort(contract.endsOn),
        }))}
        empty={<EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
      />
      <Pagination
        label={t('pages')}
        next={next && office.contracts({ despues: next })}
        first={isFirst ? null : office.contracts()}
      />
    </Page>
  );
}
