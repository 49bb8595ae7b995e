import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { documentKinds } from '@/lib/domain/census/papers';
import { type Requirement, requirementKinds } from '@/lib/domain/tenders/requirement';
import { wholeWords } from '@/lib/domain/units';

/** One requirement as it is typed: a new one, or one that is being changed. */
export function RequirementFields({ requirement }: { requirement?: Requirement }) {
  const tTenders = useTranslations('tenders');
  const tCensus = useTranslations('census');
  const t = useTranslations('tenders-office');
  return (
    <>
      <SelectField
        name="requirements[0].kind"
        label={t('requirements.kind')}
        defaultValue={requirement?.kind}
        options={requirementKinds.map((value) => ({ value, label: tTenders(`requirementKindNames.${value}`) }))}
      />
      <TextArea name="requirements[0].text" label={t('requirements.text')} rows={2} defaultValue={requirement?.text} />
      <TextArea
        name="requirements[0].reason"
        label={tTenders('reason')}
        hint={t('requirements.reasonHint')}
        rows={2}
        defaultValue={requirement?.reason}
      />
      <SelectField
        name="requirements[0].documentKind"
        label={t('requirements.document')}
        hint={t('requirements.documentHint')}
        optional
        defaultValue={requirement?.documentKind}
        options={documentKinds.map((value) => ({ value, label: tCensus(`documentNames.${value}`) }))}
      />
      <WholeField
        name="requirements[0].threshold"
        label={t('requirements.threshold')}
        hint={t('requirements.thresholdHint')}
        optional
        words={wholeWords.requirement}
        width={5}
        defaultValue={requirement?.threshold?.toString()}
      />
    </>
  );
}
