import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { documentKinds } from '@/lib/domain/census/papers';
import { requirementKinds } from '@/lib/domain/tenders/requirement';
import { wholeWords } from '@/lib/domain/units';

/** A requirement that an amendment adds; left blank it adds none. */
export function AddedRequirement() {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const tCensus = useTranslations('census');
  const t = useTranslations('amendments');
  return (
    <>
      <p className="block text-small text-ink-2">{t('amend.addedHint')}</p>
      <SelectField
        name="added.kind"
        label={tTendersOffice('requirements.kind')}
        optional
        options={requirementKinds.map((value) => ({ value, label: tTenders(`requirementKindNames.${value}`) }))}
      />
      <TextArea name="added.text" label={tTendersOffice('requirements.text')} rows={2} optional />
      <TextArea
        name="added.reason"
        label={tTenders('reason')}
        hint={tTendersOffice('requirements.reasonHint')}
        rows={2}
        optional
      />
      <SelectField
        name="added.documentKind"
        label={tTendersOffice('requirements.document')}
        hint={tTendersOffice('requirements.documentHint')}
        optional
        options={documentKinds.map((value) => ({ value, label: tCensus(`documentNames.${value}`) }))}
      />
      <WholeField
        name="added.threshold"
        label={tTendersOffice('requirements.threshold')}
        hint={tTendersOffice('requirements.thresholdHint')}
        optional
        words={wholeWords.requirement}
        width={5}
      />
    </>
  );
}
