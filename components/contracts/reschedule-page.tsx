import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { DateField, Hidden, TextArea } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { SectionFold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { RefusalParams } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import type { Day } from '@/lib/domain/units';
import { dayShort, integer } from '@/lib/messages/format';
import { refusalSentence } from '@/lib/messages/told/refusals';
import type { Translator } from '@/lib/messages/translator';
import { useTranslators } from '@/lib/messages/use-translators';
import type { KeepWarning } from '@/lib/queries/keep-warnings';
import { office } from '@/lib/routes/office';
import { KeepNotice } from './keep-notice';
import { differenceTold } from './standing-told';

type SchoolChange = {
  id: string;
  name: string;
  before: number;
  after: number;
  changed: readonly { dueOn: Day; product: string; before: number; after: number }[];
};
type Proposal = {
  startsOn: Day;
  seen: string;
  before: number;
  after: number;
  schools: readonly SchoolChange[];
  same: { schools: number; deliveries: number };
  keep: readonly KeepWarning[];
  items: readonly { id: string; product: string; asked: number; moved: number }[];
};

type Props = {
  contract: { id: string; number: string; title: string };
  from: Day;
  proposal: Proposal | null;
  /** Why nothing can be proposed from that day. */
  refused: { code: RefusalCode; params: RefusalParams } | null;
  action: ServerAction;
};

/** What is ahead of a contract's schedule, spread anew: shown before it is done, done with a reason. */
export function ReschedulePage({ contract, from, proposal, refused, action }: Props) {
  const t = useTranslations('contracts');
  const translators = useTranslators();
  const path = office.contract(contract.id);
  return (
    <Page
      title={t('reschedule.title')}
      lead={t('reschedule.lead')}
      breadcrumb={[
        { label: t('title'), href: office.contracts() },
        { label: contract.number, href: path },
        { label: t('reschedule.title') },
      ]}
    >
      <FilterBar action={office.contractSchedule(contract.id)} label={t('reschedule.title')} submit={t('reschedule.show')}>
        <DateField name="desde" label={t('reschedule.from')} hint={t('reschedule.fromHint')} defaultValue={from} />
      </FilterBar>
      {refused && <Notice tone="due">{refusalSentence(translators, refused.code, refused.params)}</Notice>}
      {proposal && (
        <Section
          title={t('reschedule.preview', { from: dayShort(proposal.startsOn) })}
          lead={t('reschedule.deliveries', {
            isSame: String(proposal.before === proposal.after),
            after: proposal.after,
            before: proposal.before,
          })}
        >
          <ByProduct items={proposal.items} />
          <KeepNotice warnings={proposal.keep} />
          <BySchool schools={proposal.schools} same={proposal.same} />
          {proposal.schools.length > 0 ? (
            <ActionForm action={action} submit={t('reschedule.submit')}>
              <Hidden name="contractId" value={contract.id} />
              <Hidden name="from" value={from} />
              <Hidden name="seen" value={proposal.seen} />
              <TextArea name="reason" label={t('reschedule.reason')} hint={t('reschedule.reasonHint')} rows={3} />
            </ActionForm>
          ) : (
            <Notice tone="ok">{t('reschedule.unchanged')}</Notice>
          )}
        </Section>
      )}
    </Page>
  );
}

function ByProduct({ items }: { items: Proposal['items'] }) {
  const t = useTranslations('contracts');
  return (
    <DataTable
      caption={t('reschedule.demandTitle')}
      columns={[
        { key: 'product', label: t('reschedule.columns.product') },
        { key: 'asked', label: t('reschedule.columns.asked'), align: 'end' },
        { key: 'brought', label: t('reschedule.columns.brought'), align: 'end' },
        { key: 'difference', label: t('reschedule.columns.difference'), align: 'end' },
      ]}
      rows={items.map(({ id, product, asked, moved }) => ({
        id,
        product,
        asked: integer(asked),
        brought: integer(moved),
        difference: differenceTold(t, moved - asked),
      }))}
    />
  );
}

/** What changes school by school, each with its days; what stays is counted. */
function BySchool({ schools, same }: Pick<Proposal, 'schools' | 'same'>) {
  const t = useTranslations('contracts');
  if (schools.length === 0) return null;
  return (
    <>
      <h3>{t('reschedule.schoolsTitle')}</h3>
      <div>
        {schools.map(({ id, name, before, after, changed }) => (
          <SectionFold key={id} title={name} note={unitsTold(t, before, after)} level={3} open={schools.length === 1}>
            <Days name={name} changed={changed} />
          </SectionFold>
        ))}
      </div>
      {same.deliveries > 0 && (
        <p className="text-ink-2 num">{t('reschedule.same', { deliveries: same.deliveries, schools: same.schools })}</p>
      )}
    </>
  );
}

function Days({ name, changed }: { name: string; changed: SchoolChange['changed'] }) {
  const t = useTranslations('contracts');
  return (
    <DataTable
      caption={name}
      quietCaption
      columns={[
        { key: 'day', label: t('reschedule.dayColumns.day') },
        { key: 'product', label: t('reschedule.dayColumns.product') },
        { key: 'before', label: t('reschedule.dayColumns.before'), align: 'end' },
        { key: 'after', label: t('reschedule.dayColumns.after'), align: 'end' },
      ]}
      rows={changed.map(({ dueOn, product, before, after }) => ({
        id: `${dueOn} ${product}`,
        day: dayShort(dueOn),
        product,
        before: before > 0 ? integer(before) : '—',
        after: after > 0 ? integer(after) : '—',
      }))}
    />
  );
}

/** What a school gets in all, before and after. */
function unitsTold(t: Translator<'contracts'>, before: number, after: number): string {
  return before === after
    ? t('reschedule.otherDays', { after })
    : t('reschedule.schoolUnits', { before: integer(before), after });
}
