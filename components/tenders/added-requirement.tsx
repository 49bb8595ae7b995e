import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { documentKinds } from '@/lib/domain/census/papers';
import { requirementKinds } from '@/lib/domain/tenders/requirement';
import { wholeWords } from '@/lib/domain/units';
import { amendEs } from '@/lib/messages/es/amendments';
import { documentNames } from '@/lib/messages/es/census';
import { requirementKindNames, tendersEs } from '@/lib/messages/es/tenders';
import { requirementsEs } from '@/lib/messages/es/tenders-office';

/** A requirement that an amendment adds; left blank it adds none. */
export function AddedRequirement() {
  return (
    <>
      <p className="block text-small text-ink-2">{amendEs.addedHint}</p>
      <SelectField
        name="added.kind"
        label={requirementsEs.kind}
        optional
        options={requirementKinds.map((value) => ({ value, label: requirementKindNames[value] }))}
      />
      <TextArea name="added.text" label={requirementsEs.text} rows={2} optional />
      <TextArea name="added.reason" label={tendersEs.reason} hint={requirementsEs.reasonHint} rows={2} optional />
      <SelectField
        name="added.documentKind"
        label={requirementsEs.document}
        hint={requirementsEs.documentHint}
        optional
        options={documentKinds.map((value) => ({ value, label: documentNames[value] }))}
      />
      <WholeField
        name="added.threshold"
        label={requirementsEs.threshold}
        hint={requirementsEs.thresholdHint}
        optional
        words={wholeWords.requirement}
        width={5}
      />
    </>
  );
}
