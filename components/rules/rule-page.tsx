import { RuleNote } from '@/components/law/rule-note';
import { ActForm } from '@/components/ui/act-form';
import { CheckList } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { type OwnParts, ownParts } from '@/lib/domain/law/own-value';
import type { Door } from '@/lib/domain/outcome';
import { instantShort, numberTyped } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { valueSentence, rulesEs as words } from '@/lib/messages/es/rules';
import { termsIn } from '@/lib/messages/es/terms';
import type { ShownRule } from './rule-list';

type Recorded = ShownRule['overrides'][number] & { who: string };
type Props = {
  rule: Omit<ShownRule, 'overrides'> & { overrides: readonly Recorded[] };
  parts: OwnParts | null;
  mayOverride: boolean;
  override: Door;
};

/** One rule: what it says, where it stands, what the municipality set of its own and on what basis. */
export function RulePage({ rule, parts, mayOverride, override }: Props) {
  return (
    <Page title={rule.text} width="narrow" breadcrumb={[{ label: words.title, href: '/municipio/reglas' }, { label: rule.id }]}>
      <p>
        <RuleNote rule={rule.id} {...rule} decides={rule.confidence !== 'memory' || rule.overrides.length > 0} />
      </p>
      <KeyValues
        items={[
          { label: words.nationalValue, value: valueSentence(ownParts(rule.id, rule.value)) || words.notSettable },
          ...(rule.note ? [{ label: words.note, value: rule.note }] : []),
        ]}
      />
      <TermList of={termsIn([rule.text, rule.norm, rule.article, rule.note])} />
      <Section title={words.ownTitle}>
        <DataTable
          caption={words.ownTitle}
          quietCaption
          columns={[
            { key: 'when', label: words.when },
            { key: 'value', label: words.value },
            { key: 'basis', label: words.basis },
            { key: 'who', label: words.who },
          ]}
          rows={rule.overrides.map((own) => ({
            id: own.id,
            when: <span className="num">{instantShort(own.at)}</span>,
            value: valueSentence(ownParts(rule.id, own.value)),
            basis: own.legalBasis,
            who: own.who,
          }))}
          empty={<p className="quiet">{words.noOwn}</p>}
        />
      </Section>
      {parts && mayOverride && <OverrideForm ruleId={rule.id} parts={parts} override={override} />}
      {parts && !mayOverride && <p className="quiet">{words.onlyAuthority}</p>}
    </Page>
  );
}

function OverrideForm({ ruleId, parts, override }: { ruleId: string; parts: OwnParts; override: Door }) {
  return (
    <Section title={words.set} lead={words.setLead}>
      <ActForm act={override} submit={words.submit}>
        <Hidden name="ruleId" value={ruleId} />
        {parts.numbers.map(({ name, value }, i) => (
          <div key={name}>
            <Hidden name={`numbers[${i}].name`} value={name} />
            <QuantityField
              name={`numbers[${i}].value`}
              label={words.figures[name] ?? name}
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
            defaultValues={parts.kinds}
            options={actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] }))}
          />
        )}
        <TextArea name="legalBasis" label={words.basis} hint={words.basisHint} />
      </ActForm>
    </Section>
  );
}
