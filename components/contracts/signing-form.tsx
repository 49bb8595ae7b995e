import { ActForm } from '@/components/ui/act-form';
import { AskFirst } from '@/components/ui/ask-first';
import { CheckField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { type Bought, surplusOf } from '@/lib/domain/contracts/surplus';
import type { Door } from '@/lib/domain/outcome';
import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { contractsEs } from '@/lib/messages/es/contracts';
import { integer } from '@/lib/messages/es/format';
import { refusalSentence } from '@/lib/messages/es/refusals';
import { KeepNotice, type KeepWarning } from './keep-notice';

const words = contractsEs.signing;

export type Signing = {
  bought: readonly (Bought & { id: string; product: string; supplier: string })[];
  keep: readonly KeepWarning[];
  withoutReceiver: readonly string[];
  refused: { code: RefusalCode; params: RefusalParams } | null;
};

type Props = { tender: { id: string; reference: string; title: string; version: number }; signing: Signing; formalise: Door };

/** Signs what a tender awarded; before, where it is more than is still served or has to keep too long, says so and asks once. */
export function SigningForm({ tender, signing: { bought, keep, withoutReceiver, refused }, formalise }: Props) {
  const over = surplusOf(bought);
  if (refused) return <Notice tone="due">{refusalSentence(refused.code, refused.params)}</Notice>;
  return (
    <>
      {over > 0 && <Surplus bought={bought} />}
      <KeepNotice warnings={keep} />
      {withoutReceiver.length > 0 && (
        <Notice tone="due" title={contractsEs.withoutReceiver.title(withoutReceiver.length)}>
          <p>{contractsEs.withoutReceiver.schools(withoutReceiver)}</p>
          <p>{contractsEs.withoutReceiver.give}</p>
        </Notice>
      )}
      <ActForm act={formalise} variant={over + withoutReceiver.length > 0 ? undefined : 'inline'}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="version" value={tender.version} />
        {over > 0 && <CheckField name="surplusAcknowledged" label={words.acknowledge(over)} />}
        {withoutReceiver.length > 0 && (
          <CheckField name="receiversAcknowledged" label={contractsEs.withoutReceiver.acknowledge} />
        )}
        <AskFirst act="contract.formalise" facts={[`${tender.reference}. ${tender.title}`]} />
      </ActForm>
    </>
  );
}

function Surplus({ bought }: Pick<Signing, 'bought'>) {
  const { columns } = words;
  return (
    <Notice tone="due" title={words.title}>
      <p>{words.lead}</p>
      <DataTable
        caption={words.title}
        quietCaption
        columns={[
          { key: 'product', label: columns.product },
          { key: 'supplier', label: columns.supplier, rest: true },
          { key: 'bought', label: columns.bought, align: 'end' },
          { key: 'served', label: columns.served, align: 'end' },
          { key: 'difference', label: columns.difference, align: 'end' },
        ]}
        rows={bought.map(({ id, product, supplier, units, served }) => ({
          id,
          product,
          supplier,
          bought: integer(units),
          served: integer(served),
          difference: contractsEs.reschedule.difference(units - served),
        }))}
      />
    </Notice>
  );
}
