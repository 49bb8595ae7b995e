import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import { money, percentOf, percentPoints } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { ChangeForm, EndForms } from './change-forms';
import { ChangeList, EndNotice } from './change-list';
import type { ContractToChange, FinePreview } from './changes-details';
import { FineForm } from './fine-form';
import { FineTable } from './fine-table';
import { LateTable } from './late-table';

type Props = {
  contract: ContractToChange;
  preview: FinePreview;
  actions: { change: ServerAction; impose: ServerAction; lift: ServerAction; end: ServerAction };
};

/** What happens to a contract after it was signed, at the municipality: changes, what is late, fines, and its end. */
export function ChangesPage({ contract, preview, actions }: Props) {
  const tContracts = useTranslations('contracts');
  const t = useTranslations('contract-changes');
  const { end, rules, room } = contract;
  return (
    <Page
      title={t('title')}
      lead={contract.title}
      breadcrumb={[
        { label: tContracts('title'), href: office.contracts() },
        { label: contract.number, href: office.contract(contract.id) },
        { label: t('title') },
      ]}
    >
      <TermList of={termsIn([rules.change.norm, rules.fine.norm, rules.end.norm])} />
      <p className="text-ink-2">{t('whoDoes')}</p>
      {end && <EndNotice end={end} />}
      {end && <LinkButton href={office.newTender({ contrato: contract.id })}>{t('again')}</LinkButton>}
      <Section title={t('changes')} lead={t('changesLead')}>
        <p className="num">
          {t(
            `${end ? 'endedAmount' : 'contracted'}.${contract.amountCentavos === contract.signedCentavos ? 'same' : 'changed'}`,
            {
              signed: money(contract.signedCentavos),
              amount: money(contract.amountCentavos),
            },
          )}
        </p>
        {!end && (
          <p className="num">
            {t('room', {
              limit: percentOf(room.limitBps),
              most: money(room.maxCentavos),
              used: money(room.usedCentavos),
              left: money(room.leftCentavos),
            })}{' '}
            <RuleNote {...rules.change} />
          </p>
        )}
        <ChangeList changes={contract.changes} />
        {contract.mayChange && <ChangeForm contract={contract} change={actions.change} />}
      </Section>
      <Section title={t('late')} lead={t('lateLead')} id="multas">
        <Reach contract={contract} />
        {contract.mayFine && contract.openCentavos > 0n && rules.fine.decides ? (
          <FineForm contract={contract} preview={preview} impose={actions.impose} />
        ) : (
          <LateTable late={contract.late} />
        )}
        {contract.late.length > 0 && (
          <p className="text-ink-2">
            {t('maxRate', { percent: percentPoints(rules.fine.value.maxPercentPerDay) })} <RuleNote {...rules.fine} />
          </p>
        )}
        <FineTable fines={contract.fines} lift={contract.mayLift ? actions.lift : undefined} />
      </Section>
      {contract.mayEnd && (
        <Section title={t('end')} lead={t('endLead')} id="termino">
          <EndForms contract={contract} change={actions.change} end={actions.end} />
        </Section>
      )}
    </Page>
  );
}

/** How far fines have come, and what the rules that a person decides by still lack. */
function Reach({ contract: { fined, withOpen, finedCentavos, openCentavos, rules, end } }: { contract: ContractToChange }) {
  const t = useTranslations('contract-changes');
  const { optionalPercent, mandatoryPercent } = rules.end.value;
  // Of a contract that ended only what is late may still be fined.
  const asked = end ? (openCentavos > 0n ? [rules.fine] : []) : [rules.fine, rules.end];
  const unsaid = asked.filter(({ decides }) => !decides);
  return (
    <>
      {fined.reach !== 'none' && !end && <Notice tone="bad" title={fined.reach === 'must' ? t('reachMust') : t('reachMay')} />}
      <p className="num">
        {t('reach', { fined: money(finedCentavos), bps: percentOf(fined.bps) })}{' '}
        {openCentavos > 0n && !end && t('reachOpen', { open: money(openCentavos), bps: percentOf(withOpen.bps) })}{' '}
        {!end && (
          <>
            {t('reachRule', { optional: percentPoints(optionalPercent), mandatory: percentPoints(mandatoryPercent) })}{' '}
            <RuleNote {...rules.end} />
          </>
        )}
      </p>
      {unsaid.length > 0 && (
        <Notice tone="due" title={t('notValidated')}>
          {unsaid.map(({ rule }) => (
            <p key={rule}>
              <AppLink href={office.rule(rule)}>{t('seeRule', { rule })}</AppLink>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
