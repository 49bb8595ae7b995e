import { useTranslations } from 'next-intl';
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
import { figureName } from '@/lib/messages/told/rules';

const paperMegabytes = 1.5;

/** The legal adviser's word: what they found, in which norm, and where it can be read. */
export function ValidateForm({ ruleId, parts, validate }: { ruleId: string; parts: OwnParts | null; validate: ServerAction }) {
  const t = useTranslations('rules');
  const possible = verdicts.filter((verdict) => verdict !== 'changed' || parts !== null);
  return (
    <Section title={t('validate')} lead={t('validateLead')} id="validar">
      <ActionForm action={validate} submit={t('validateSubmit')}>
        <Hidden name="ruleId" value={ruleId} />
        <RadioField
          name="verdict"
          label={t('verdict')}
          options={possible.map((value) => ({ value, label: t(`verdictChoices.${value}`), hint: t(`verdictHints.${value}`) }))}
        />
        {parts && <PartFields parts={parts} hint={t('partsHint')} />}
        <Field name="article" label={t('articleField')} hint={t('articleHint')} />
        <TextArea name="legalBasis" label={t('text')} hint={t('textHint')} />
        <FileField
          name="file"
          label={t('file')}
          hint={t('fileHint')}
          accept=".pdf,.png,.jpg,.jpeg"
          megabytes={paperMegabytes}
          optional
        />
        <Field type="url" name="link" label={t('link')} hint={t('linkHint')} optional />
      </ActionForm>
    </Section>
  );
}

/** The authority's own parameter. */
export function OverrideForm({ ruleId, parts, override }: { ruleId: string; parts: OwnParts; override: ServerAction }) {
  const t = useTranslations('rules');
  return (
    <Section title={t('set')} lead={t('setLead')}>
      <ActionForm action={override} submit={t('submit')}>
        <Hidden name="ruleId" value={ruleId} />
        <PartFields parts={parts} />
        <TextArea name="legalBasis" label={t('basis')} hint={t('basisHint')} />
      </ActionForm>
    </Section>
  );
}

/** The figures and the kinds of a rule, as they hold. */
function PartFields({ parts, hint }: { parts: OwnParts; hint?: string }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('rules');
  return (
    <>
      {parts.numbers.map(({ name, value }, i) => (
        <div key={name}>
          <Hidden name={`numbers[${i}].name`} value={name} />
          <QuantityField
            name={`numbers[${i}].value`}
            label={figureName(t, name)}
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
          label={t('kinds')}
          hint={hint}
          defaultValues={parts.kinds}
          options={actorKinds.map((kind) => ({ value: kind, label: tLaw(`actorKinds.${kind}`) }))}
        />
      )}
    </>
  );
}
