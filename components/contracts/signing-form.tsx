import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { CheckField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { OpenTerm } from '@/lib/domain/awards/open-terms';
import { surplusOf } from '@/lib/domain/contracts/surplus';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayShort, integer } from '@/lib/messages/format';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { useTranslators } from '@/lib/messages/use-translators';
import type { SigningView } from '@/lib/queries/formalising';
import { KeepNotice } from './keep-notice';
import { differenceTold } from './standing-told';

/** Named; of the rest it is told how many they are. */
const maxNamed = 8;

type Props = {
  tender: { id: string; reference: string; title: string; version: number };
  signing: SigningView;
  formalise: ServerAction;
};

/** Signs what a tender awarded; before, where it is more than is still served or has to keep too long, says so and asks once. */
export function SigningForm({ tender, signing: { bought, keep, withoutReceiver, early, refused }, formalise }: Props) {
  const t = useTranslations('contracts');
  const translators = useTranslators();
  const over = surplusOf(bought);
  if (refused) return <Notice tone="due">{refusalSentence(translators, refused.code, refused.params)}</Notice>;
  return (
    <>
      {over > 0 && <Surplus bought={bought} />}
      <KeepNotice warnings={keep} />
      {early.length > 0 && <Early terms={early} />}
      {withoutReceiver.length > 0 && (
        <Notice tone="due" title={t('withoutReceiver.title', { n: withoutReceiver.length })}>
          <p>
            {t('withoutReceiver.schools', {
              names: withoutReceiver.slice(0, maxNamed).join(', '),
              more: Math.max(0, withoutReceiver.length - maxNamed),
            })}
          </p>
          <p>{t('withoutReceiver.give')}</p>
        </Notice>
      )}
      <ActionForm action={formalise} variant={over + withoutReceiver.length + early.length > 0 ? undefined : 'inline'}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="version" value={tender.version} />
        {over > 0 && <CheckField name="surplusAcknowledged" label={t('signing.acknowledge', { over })} />}
        {withoutReceiver.length > 0 && <CheckField name="receiversAcknowledged" label={t('withoutReceiver.acknowledge')} />}
        {early.length > 0 && <TextArea name="earlyReason" label={t('early.reason')} hint={t('early.reasonHint')} rows={2} />}
        <AskFirst
          action="contract.formalise"
          facts={[
            `${tender.reference}. ${tender.title}`,
            ...early.map(({ day, trace }) => t('early.fact', { day: dayShort(day), rule: trace.rule })),
          ]}
        />
      </ActionForm>
    </>
  );
}

function Early({ terms }: { terms: readonly OpenTerm[] }) {
  const tSigning = useTranslations('signing');
  const t = useTranslations('contracts');
  return (
    <Notice tone="due" title={t('early.title')}>
      <ul>
        {terms.map(({ term, day, trace }) => (
          <li key={term}>
            {tSigning(`${term}`)}:{' '}
            {term === 'papers' ? tSigning('papersUntil', { day: dayShort(day) }) : t('early.appealUntil', { day: dayShort(day) })}
            . <RuleNote {...trace} />
          </li>
        ))}
      </ul>
      <p>{t('early.lead')}</p>
    </Notice>
  );
}

function Surplus({ bought }: Pick<SigningView, 'bought'>) {
  const t = useTranslations('contracts');
  return (
    <Notice tone="due" title={t('signing.title')}>
      <p>{t('signing.lead')}</p>
      <DataTable
        caption={t('signing.title')}
        quietCaption
        columns={[
          { key: 'product', label: t('signing.columns.product') },
          { key: 'supplier', label: t('signing.columns.supplier'), rest: true },
          { key: 'bought', label: t('signing.columns.bought'), align: 'end' },
          { key: 'served', label: t('signing.columns.served'), align: 'end' },
          { key: 'difference', label: t('signing.columns.difference'), align: 'end' },
        ]}
        rows={bought.map(({ id, product, supplier, units, served }) => ({
          id,
          product,
          supplier,
          bought: integer(units),
          served: integer(served),
          difference: differenceTold(t, units - served),
        }))}
      />
    </Notice>
  );
}
