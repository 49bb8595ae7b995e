import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { documentKinds } from '@/lib/domain/census/papers';
import { type Requirement, requirementKinds } from '@/lib/domain/tenders/requirement';
import { wholeWords } from '@/lib/domain/units';
import { documentNames } from '@/lib/messages/es/census';
import { requirementKindNames, tendersEs } from '@/lib/messages/es/tenders';
import { requirementsEs } from '@/lib/messages/es/tenders-office';

/** One requirement as it is typed: a new one, or one that is being changed. */
export function RequirementFields({ requirement }: { requirement?: Requirement }) {
  return (
    <>
      <SelectField
        name="requirements[0].kind"
        label={requirementsEs.kind}
        defaultValue={requirement?.kind}
        options={requirementKinds.map((value) => ({ value, label: requirementKindNames[value] }))}
      />
      <TextArea name="requirements[0].text" label={requirementsEs.text} rows={2} defaultValue={requirement?.text} />
      <TextArea
        name="requirements[0].reason"
        label={tendersEs.reason}
        hint={requirementsEs.reasonHint}
        rows={2}
        defaultValue={requirement?.reason}
      />
      <SelectField
        name="requirements[0].documentKind"
        label={requirementsEs.document}
        hint={requirementsEs.documentHint}
        optional
        defaultValue={requirement?.documentKind}
        options={documentKinds.map((value) => ({ value, label: documentNames[value] }))}
      />
      <WholeField
        name="requirements[0].threshold"
        label={requirementsEs.threshold}
        hint={requirementsEs.thresholdHint}
        optional
        words={wholeWords.requirement}
        width={5}
        defaultValue={requirement?.threshold?.toString()}
      />
    </>
  );
}
