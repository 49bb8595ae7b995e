import { ActionForm } from '@/components/ui/action-form';
import { CheckList, RadioField } from '@/components/ui/choice-fields';
import { Field, Hidden, TextArea } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { QuantityField } from '@/components/ui/number-field';
import { Section } from '@/components/ui/page';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { OwnParts } from '@/lib/domain/law/own-value';
import { verdicts } from '@/lib/domain/law/rule-book';
import type { ServerAction } from '@/lib/domain/outcome';
import { numberTyped } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { rulesEs as words } from '@/lib/messages/es/rules';

const paperMegabytes = 1.5;

/** The legal adviser's word: what they found, in which norm, and where it can be read. */
export function ValidateForm({ ruleId, parts, validate }: { ruleId: string; parts: OwnParts | null; validate: ServerAction }) {
  const possible = verdicts.filter((verdict) => verdict !== 'changed' || parts !== null);
  return (
    <Section title={words.validate} lead={words.validateLead} id="validar">
      <ActionForm action={validate} submit={words.validateSubmit}>
        <Hidden name="ruleId" value={ruleId} />
        <RadioField
          name="verdict"
          label={words.verdict}
          options={possible.map((value) => ({ value, label: words.verdictChoices[value], hint: words.verdictHints[value] }))}
        />
        {parts && <PartFields parts={parts} hint={words.partsHint} />}
        <Field name="article" label={words.articleField} hint={words.articleHint} />
        <TextArea name="legalBasis" label={words.text} hint={words.textHint} />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".pdf,.png,.jpg,.jpeg"
          megabytes={paperMegabytes}
          optional
        />
        <Field type="url" name="link" label={words.link} hint={words.linkHint} optional />
      </ActionForm>
    </Section>
  );
}

/** The authority's own parameter. */
export function OverrideForm({ ruleId, parts, override }: { ruleId: string; parts: OwnParts; override: ServerAction }) {
  return (
    <Section title={words.set} lead={words.setLead}>
      <ActionForm action={override} submit={words.submit}>
        <Hidden name="ruleId" value={ruleId} />
        <PartFields parts={parts} />
        <TextArea name="legalBasis" label={words.basis} hint={words.basisHint} />
      </ActionForm>
    </Section>
  );
}

/** The figures and the kinds of a rule, as they hold. */
function PartFields({ parts, hint }: { parts: OwnParts; hint?: string }) {
  return (
    <>
      {parts.numbers.map(({ name, value }, i) => (
        <div key={name}>
          <Hidden name={`numbers[${i}].name`} value={name} />
          <QuantityField
            name={`numbers[${i}].value`}
            label={words.figures[name] ?? name}
            hint={hint}
            unit=""
            decimals={2}
            defaultValue={numberTyped(value)}
          />
        </div>
      ))}
      {parts.kinds && (
        <CheckList
          name="kinds"
          label={words.kinds}
          hint={hint}
          defaultValues={parts.kinds}
          options={actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] }))}
        />
      )}
    </>
  );
}
