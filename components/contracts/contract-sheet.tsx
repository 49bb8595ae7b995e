import { type PastAct, RecordHistory } from '@/components/history/record-history';
import { RuleNote } from '@/components/law/rule-note';
import { PaperFoot } from '@/components/paper/paper-foot';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort, integer, money, month, percent, percentOf } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { paperEs } from '@/lib/messages/es/paper';
import { termsIn } from '@/lib/messages/es/terms';
import { AgainstDemand } from './against-demand';
import { type ContractDeliveries, DeliveryTable } from './delivery-table';

type Flow = { scheduled: number; delivered: number; accepted: number; rejected: number };
export type ContractDetails = {
  id: string;
  number: string;
  form: ContractForm;
  supplier: string;
  buyer: string;
  municipality: string;
  paper: Paper;
  supplierKind: ActorKind;
  amountCentavos: Centavos;
  retentionBps: BasisPoints;
  traces: readonly Trace[];
  startsOn: Day;
  endsOn: Day;
  signedOn: Day;
  tender: { id: string; reference: string; title: string; shelfLifeDays: number; deliveryFrequency: DeliveryFrequency };
  items: readonly (Flow & { id: string; product: string; units: number; demandUnits: number | null; priceCentavos: Centavos })[];
  months: readonly (Flow & { month: string })[];
  mayReschedule: boolean;
};
type Props = { contract: ContractDetails; deliveries: ContractDeliveries; history: readonly PastAct[] };

/** A contract: how much of it has been accepted, its terms with their rules, its schedule against what came. */
export function ContractSheet({ contract, deliveries, history }: Props) {
  const accepted = contract.items.reduce((sum, item) => sum + BigInt(item.accepted) * item.priceCentavos, 0n);
  return (
    <Page
      title={`${words.forms[contract.form]} ${contract.number}`}
      lead={contract.tender.title}
      breadcrumb={[{ label: words.title, href: '/municipio/contratos' }, { label: contract.number }]}
      tag={<Tag tone="info">{words.forms[contract.form]}</Tag>}
      actions={<PrintButton />}
    >
      <ContractPaperHead contract={contract} />
      <BigFigure
        label={words.columns.accepted}
        value={percent(accepted, contract.amountCentavos)}
        note={words.acceptedOf(money(accepted), money(contract.amountCentavos))}
        how={<p>{words.acceptedHow}</p>}
      />
      <Terms contract={contract} />
      <Section title={words.balance}>
        <Balance items={contract.items} />
      </Section>
      <Section title={words.months}>
        <AgainstDemand items={contract.items} />
        <Months months={contract.months} />
        {contract.mayReschedule && (
          <LinkButton href={`/municipio/contratos/${contract.id}/cronograma`} tone="secondary">
            {words.reschedule.title}
          </LinkButton>
        )}
      </Section>
      <PaperFoot
        signers={[
          { name: contract.buyer, role: paperEs.signers.buyer },
          { name: contract.supplier, role: paperEs.signers.supplier },
        ]}
      />
      <DeliveryTable contractId={contract.id} {...deliveries} />
      <RecordHistory entries={history} />
    </Page>
  );
}

function ContractPaperHead({ contract }: { contract: ContractDetails }) {
  const { facts } = paperEs;
  return (
    <PaperHead
      paper={contract.paper}
      institution={contract.buyer}
      kind={words.forms[contract.form]}
      title={contract.tender.title}
      access="municipality"
      facts={[
        { label: facts.number, value: contract.number },
        { label: facts.municipality, value: contract.municipality },
        { label: facts.signed, value: dayShort(contract.signedOn) },
        { label: words.columns.amount, value: money(contract.amountCentavos) },
      ]}
    />
  );
}

function Terms({ contract }: { contract: ContractDetails }) {
  const [ofForm, ofRetention] = contract.traces;
  const { tender } = contract;
  return (
    <Section title={words.terms}>
      <KeyValues
        items={[
          { label: words.supplier, value: `${contract.supplier} · ${actorKindNames[contract.supplierKind]}` },
          { label: words.form, value: <Ruled value={words.forms[contract.form]} trace={ofForm} /> },
          { label: words.retention, value: <Ruled value={percentOf(contract.retentionBps)} trace={ofRetention} /> },
          { label: words.signed, value: dayShort(contract.signedOn) },
          {
            label: words.period,
            value: words.periodValue(
              dayShort(contract.startsOn),
              dayShort(contract.endsOn),
              words.frequencies[tender.deliveryFrequency],
            ),
          },
          { label: words.shelfLife, value: words.shelfLifeValue(tender.shelfLifeDays) },
          { label: words.tender, value: <a href={`/convocatorias/${tender.id}`}>{tender.reference}</a> },
        ]}
      />
      <TermList
        of={[
          'retention',
          contract.form === 'purchase-order' ? 'order' : 'reception',
          ...termsIn([
            ...contract.traces.flatMap(({ text, norm, article }) => [text, norm, article]),
            actorKindNames[contract.supplierKind],
          ]),
        ]}
      />
    </Section>
  );
}

function Ruled({ value, trace }: { value: string; trace: Trace | undefined }) {
  return (
    <>
      {value}
      {trace && (
        <>
          <br />
          <span className="quiet">{trace.text}. </span>
          <RuleNote {...trace} legalBasis={trace.override?.legalBasis} />
        </>
      )}
    </>
  );
}

function Balance({ items }: { items: ContractDetails['items'] }) {
  const columns = words.balanceColumns;
  return (
    <DataTable
      caption={words.balance}
      quietCaption
      columns={[
        { key: 'product', label: columns.product },
        { key: 'price', label: columns.price, align: 'end' },
        { key: 'contracted', label: columns.contracted, align: 'end' },
        { key: 'delivered', label: columns.delivered, align: 'end' },
        { key: 'accepted', label: columns.accepted, align: 'end' },
        { key: 'rejected', label: columns.rejected, align: 'end' },
        { key: 'left', label: columns.left, align: 'end' },
      ]}
      rows={items.map((item) => ({
        id: item.id,
        product: item.product,
        price: money(item.priceCentavos),
        contracted: integer(item.units),
        delivered: integer(item.delivered),
        accepted: integer(item.accepted),
        rejected: integer(item.rejected),
        left: integer(item.units - item.accepted),
      }))}
    />
  );
}

function Months({ months }: { months: ContractDetails['months'] }) {
  const columns = words.monthColumns;
  return (
    <DataTable
      caption={words.months}
      quietCaption
      columns={[
        { key: 'month', label: columns.month },
        { key: 'scheduled', label: columns.scheduled, align: 'end' },
        { key: 'delivered', label: columns.delivered, align: 'end' },
        { key: 'accepted', label: columns.accepted, align: 'end' },
        { key: 'rejected', label: columns.rejected, align: 'end' },
      ]}
      rows={months.map((row) => ({
        id: row.month,
        month: month(row.month),
        scheduled: integer(row.scheduled),
        delivered: integer(row.delivered),
        accepted: integer(row.accepted),
        rejected: integer(row.rejected),
      }))}
    />
  );
}
