import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { OwnParts } from '@/lib/domain/law/own-value';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';
import { RuleFacts } from './rule-facts';
import { OverrideForm, ValidateForm } from './rule-forms';
import type { ShownRule } from './rule-list';
import { type Recorded, RuleWords } from './rule-words';

type Props = {
  rule: Omit<ShownRule, 'overrides'> & { overrides: readonly Recorded[] };
  parts: OwnParts | null;
  asked: { at: Date; who: string } | null;
  mayOverride: boolean;
  mayValidate: boolean;
  mayAsk: boolean;
  actions: { override: ServerAction; validate: ServerAction; ask: ServerAction };
};

/** One rule as the municipality reads it: what it says, where it stands, what was said of it, and what the reader may say. */
export function RulePage({ rule, parts, asked, mayOverride, mayValidate, mayAsk, actions }: Props) {
  const t = useTranslations('rules');
  return (
    <Page title={rule.text} width="narrow" breadcrumb={[{ label: t('title'), href: office.rules() }, { label: rule.id }]}>
      <RuleFacts rule={rule} of="office" last={rule.overrides[0]} />
      {asked && <Notice tone="due" title={t('askedOn', { who: asked.who, at: instantShort(asked.at) })} />}
      {mayAsk && !rule.decides && (
        <ActionForm action={actions.ask} submit={t('ask')} tone="secondary" variant="inline">
          <Hidden name="ruleId" value={rule.id} />
        </ActionForm>
      )}
      <Section title={t('ownTitle')} lead={t('ownLead')}>
        <RuleWords ruleId={rule.id} said={rule.overrides} />
      </Section>
      {mayValidate && <ValidateForm ruleId={rule.id} parts={parts} validate={actions.validate} />}
      {parts && mayOverride && <OverrideForm ruleId={rule.id} parts={parts} override={actions.override} />}
      {!mayOverride && !mayValidate && (
        <p className="text-ink-2">{rule.confidence === 'seen' ? t('onlyAuthority') : t('whoSpeaks')}</p>
      )}
    </Page>
  );
}

/** One rule for anybody, with what each municipality said of it. */
export function PublicRulePage({ rule }: { rule: Props['rule'] }) {
  const t = useTranslations('rules');
  return (
    <Page title={rule.text} width="narrow" breadcrumb={[{ label: t('title'), href: site.rules() }, { label: rule.id }]}>
      <RuleFacts rule={rule} of="site" />
      <Section title={t('saidTitle')} lead={t('saidLead')}>
        <RuleWords ruleId={rule.id} said={rule.overrides} />
      </Section>
    </Page>
  );
}
