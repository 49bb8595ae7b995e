import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { WholeField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { mailModes } from '@/lib/domain/mail/preference';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import { noticeSentence } from '@/lib/messages/told/notices';
import { useTranslators } from '@/lib/messages/use-translators';
import type { OwnDelivery, OwnMail } from '@/lib/queries/mail';
import { account } from '@/lib/routes/account';

const tones: Readonly<Record<OwnDelivery['state'], Tone>> = { waiting: 'due', sent: 'info', seen: 'ok', failed: 'bad' };

type Props = { mail: OwnMail; saved: boolean; asked: boolean; actions: { choose: ServerAction; ask: ServerAction } };

/** Whether and when one's notices come by mail, and what became of the last of them. */
export function OwnMailPage({ mail, saved, asked, actions: { choose, ask } }: Props) {
  const translators = useTranslators();
  const t = translators('mailing');
  const { isReady, address, isConfirmed, isRefused, mode, quietFrom, quietUntil, deliveries } = mail;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="narrow"
      breadcrumb={[{ label: translators('identity')('account.title'), href: account.home() }, { label: t('title') }]}
    >
      {!isReady && <Notice>{t('notReady')}</Notice>}
      {isReady && !address && <Notice>{t('noAddress')}</Notice>}
      {isReady && address && isRefused && (
        <Notice tone="bad" title={t('refused', { address })}>
          {t('refusedNext')}
        </Notice>
      )}
      {isReady && address && !isConfirmed && !isRefused && (asked || mode !== 'never') && (
        <Notice tone="due" live>
          {t('unconfirmed', { address })}
        </Notice>
      )}
      {isReady && address && !isConfirmed && !asked && (
        <Section title={t('askTitle')} lead={t('askLead')}>
          <ActionForm action={ask} submit={t('askSubmit')} variant="inline" tone="secondary" />
        </Section>
      )}
      {saved && (mode === 'never' || isConfirmed) && <Notice tone="ok" title={t('saved')} live />}
      {isReady && address && (
        <ActionForm action={choose} submit={t('submit')}>
          <p>
            {t('address')}: <strong>{address}</strong>
          </p>
          <RadioField
            name="mode"
            label={t('mode')}
            options={mailModes.map((value) => ({ value, label: t(`modes.${value}`) }))}
            defaultValue={mode}
          />
          <WholeField
            name="quietFrom"
            label={t('quietFrom')}
            hint={t('quietHint')}
            width={6}
            defaultValue={`${quietFrom ?? ''}`}
            optional
          />
          <WholeField name="quietUntil" label={t('quietUntil')} width={6} defaultValue={`${quietUntil ?? ''}`} optional />
        </ActionForm>
      )}
      {deliveries.length > 0 && (
        <Section title={t('last')}>
          <DataTable
            caption={t('last')}
            quietCaption
            columns={[
              { key: 'what', label: t('columns.what') },
              { key: 'state', label: t('columns.state') },
              { key: 'at', label: t('columns.at') },
            ]}
            rows={deliveries.map(({ id, code, params, state, at }) => ({
              id,
              what: code ? noticeSentence(translators, code, params) : t('ask'),
              state: <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>,
              at: instantShort(at),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
