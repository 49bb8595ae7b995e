import { type PastAct, RecordHistory } from '@/components/history/record-history';
import { PaperFoot } from '@/components/paper/paper-foot';
import { PaperHead } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { PhoneFold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { contractStanding } from '@/lib/domain/contracts/standing';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort, integer, money, month, percent } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import { AgainstDemand } from './against-demand';
import { ContractNow, ContractTag } from './contract-now';
import { Terms } from './contract-terms';
import { type ContractDeliveries, DeliveryMonths } from './delivery-months';
import type { ContractDetails } from './details';

type Props = { contract: ContractDetails; deliveries: ContractDeliveries; history: readonly PastAct[] };

/** A contract: how much of it has been accepted, its terms with their rules, its schedule against what came. */
export function ContractSheet({ contract, deliveries, history }: Props) {
  const accepted = contract.items.reduce((sum, item) => sum + BigInt(item.accepted) * item.priceCentavos, 0n);
  const left = contract.items.reduce((sum, item) => sum + item.units - item.accepted, 0);
  const standing = contractStanding(contract.months, left);
  return (
    <Page
      title={`${words.forms[contract.form]} ${contract.number}`}
      lead={contract.tender.title}
      breadcrumb={[{ label: words.title, href: '/municipio/contratos' }, { label: contract.number }]}
      tag={<ContractTag state={standing.state} />}
    >
      <ContractPaperHead contract={contract} />
      <BigFigure
        label={words.columns.accepted}
        value={percent(accepted, contract.amountCentavos)}
        note={words.acceptedOf(money(accepted), money(contract.amountCentavos))}
        how={<p>{words.acceptedHow}</p>}
      />
      <ContractNow contractId={contract.id} standing={standing} left={left} />
      <Section title={words.balance}>
        <Balance items={contract.items} />
      </Section>
      <DeliveryMonths contractId={contract.id} months={contract.months} standing={standing} {...deliveries} />
      <PhoneFold title={words.months}>
        <AgainstDemand items={contract.items} />
        <Months months={contract.months} />
        {contract.mayReschedule && (
          <LinkButton href={`/municipio/contratos/${contract.id}/cronograma`} tone="secondary">
            {words.reschedule.title}
          </LinkButton>
        )}
      </PhoneFold>
      <Terms contract={contract} />
      <PaperFoot
        signers={[
          { name: contract.buyer, role: paperEs.signers.buyer },
          { name: contract.supplier, role: paperEs.signers.supplier },
        ]}
      />
      <RecordHistory entries={history} />
      <p>
        <PrintButton />
      </p>
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

function Balance({ items }: { items: ContractDetails['items'] }) {
  const columns = words.balanceColumns;
  return (
    <DataTable
      caption={words.balance}
      quietCaption
      columns={[
        { key: 'product', label: columns.product },
        { key: 'price', label: columns.price, align: 'end', rest: true },
        { key: 'contracted', label: columns.contracted, align: 'end' },
        { key: 'delivered', label: columns.delivered, align: 'end', rest: true },
        { key: 'accepted', label: columns.accepted, align: 'end' },
        { key: 'rejected', label: columns.rejected, align: 'end', rest: true },
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
