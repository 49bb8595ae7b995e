import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { PhoneFold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import { TermList } from '@/components/ui/term';
import { whole } from '@/components/ui/whole';
import type { Trace } from '@/lib/domain/law/rule-book';
import { termsIn } from '@/lib/domain/law/terms';
import { dayShort, percentOf } from '@/lib/messages/es/format';
import { site } from '@/lib/routes/site';
import type { ContractDetails } from './details';

/** What was agreed, each term with the rule behind it. */
export function ContractTermsSection({ contract }: { contract: ContractDetails }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('contracts');
  const [ofForm, ofRetention, ...ofEarly] = contract.traces;
  const { tender } = contract;
  return (
    <PhoneFold title={t('terms')}>
      <KeyValues
        items={[
          { label: t('supplier'), value: `${contract.supplier} · ${tLaw(`actorKinds.${contract.supplierKind}`)}` },
          { label: t('form'), value: <Ruled value={t(`forms.${contract.form}`)} trace={ofForm} /> },
          { label: t('retention'), value: <Ruled value={percentOf(contract.retentionBps)} trace={ofRetention} /> },
          { label: t('signed'), value: dayShort(contract.signedOn) },
          {
            label: t('period'),
            value: t('periodValue', {
              from: dayShort(contract.startsOn),
              until: dayShort(contract.endsOn),
              frequency: t(`frequencies.${tender.deliveryFrequency}`),
            }),
          },
          {
            label: t('shelfLife'),
            value: t('shelfLifeValue', { days: tender.shelfLifeDays }),
          },
          ...ofEarly.map((trace) => ({
            label: trace.rule === 'PLZ-RAI' ? t('early.signed.appeal') : t('early.signed.papers'),
            value: <Ruled value={dayShort(contract.signedOn)} trace={trace} />,
          })),
          { label: t('tender'), value: <a href={site.tender(tender.id)}>{tender.reference}</a> },
        ]}
      />
      <TermList
        of={[
          'retention',
          contract.form === 'purchase-order' ? 'order' : 'reception',
          ...termsIn([
            ...contract.traces.flatMap(({ text, norm, article }) => [text, norm, article]),
            tLaw(`actorKinds.${contract.supplierKind}`),
          ]),
        ]}
      />
    </PhoneFold>
  );
}

function Ruled({ value, trace }: { value: string; trace: Trace | undefined }) {
  return (
    <>
      {value}
      {trace && (
        <>
          <br />
          <span className="text-ink-2">{whole(trace.text)}. </span>
          <RuleNote {...trace} />
        </>
      )}
    </>
  );
}
