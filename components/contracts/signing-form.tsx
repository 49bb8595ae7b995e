import { RuleNote } from '@/components/law/rule-note';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { CheckField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { OpenTerm } from '@/lib/domain/awards/open-terms';
import { type Bought, surplusOf } from '@/lib/domain/contracts/surplus';
import type { ServerAction } from '@/lib/domain/outcome';
import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { contractsEs } from '@/lib/messages/es/contracts';
import { integer } from '@/lib/messages/es/format';
import { refusalSentence } from '@/lib/messages/es/refusals';
import { signingEs } from '@/lib/messages/es/signing';
import type { KeepWarning } from '@/lib/queries/keep-warnings';
import { KeepNotice } from './keep-notice';

const words = contractsEs.signing;

export type Signing = {
  bought: readonly (Bought & { id: string; product: string; supplier: string })[];
  keep: readonly KeepWarning[];
  withoutReceiver: readonly string[];
  early: readonly OpenTerm[];
  refused: { code: RefusalCode; params: RefusalParams } | null;
};

type Props = {
  tender: { id: string; reference: string; title: string; version: number };
  signing: Signing;
  formalise: ServerAction;
};

/** Signs what a tender awarded; before, where it is more than is still served or has to keep too long, says so and asks once. */
export function SigningForm({ tender, signing: { bought, keep, withoutReceiver, early, refused }, formalise }: Props) {
  const over = surplusOf(bought);
  if (refused) return <Notice tone="due">{refusalSentence(refused.code, refused.params)}</Notice>;
  return (
    <>
      {over > 0 && <Surplus bought={bought} />}
      <KeepNotice warnings={keep} />
      {early.length > 0 && <Early terms={early} />}
      {withoutReceiver.length > 0 && (
        <Notice tone="due" title={contractsEs.withoutReceiver.title(withoutReceiver.length)}>
          <p>{contractsEs.withoutReceiver.schools(withoutReceiver)}</p>
          <p>{contractsEs.withoutReceiver.give}</p>
        </Notice>
      )}
      <ActionForm action={formalise} variant={over + withoutReceiver.length + early.length > 0 ? undefined : 'inline'}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="version" value={tender.version} />
        {over > 0 && <CheckField name="surplusAcknowledged" label={words.acknowledge(over)} />}
        {withoutReceiver.length > 0 && (
          <CheckField name="receiversAcknowledged" label={contractsEs.withoutReceiver.acknowledge} />
        )}
        {early.length > 0 && (
          <TextArea name="earlyReason" label={contractsEs.early.reason} hint={contractsEs.early.reasonHint} rows={2} />
        )}
        <AskFirst
          action="contract.formalise"
          facts={[
            `${tender.reference}. ${tender.title}`,
            ...early.map(({ day, trace }) => contractsEs.early.fact(day, trace.rule)),
          ]}
        />
      </ActionForm>
    </>
  );
}

function Early({ terms }: { terms: readonly OpenTerm[] }) {
  return (
    <Notice tone="due" title={contractsEs.early.title}>
      <ul>
        {terms.map(({ term, day, trace }) => (
          <li key={term}>
            {signingEs[term]}: {term === 'papers' ? signingEs.papersUntil(day) : contractsEs.early.appealUntil(day)}.{' '}
            <RuleNote {...trace} />
          </li>
        ))}
      </ul>
      <p>{contractsEs.early.lead}</p>
    </Notice>
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
