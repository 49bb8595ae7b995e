import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { MailPurpose } from '@/lib/domain/mail/preference';
import type { ServerAction } from '@/lib/domain/outcome';
import { account } from '@/lib/routes/account';

type Props = { link: string; purpose: MailPurpose; address: string; done: boolean; follow: ServerAction };

/** Where a link of a mail leads: it asks once more, because programs open links before people do. */
export function MailLinkPage({ link, purpose, address, done, follow }: Props) {
  const t = useTranslations('mailing');
  return (
    <Page title={t(`link.${purpose}Title`)} width="narrow">
      {done ? (
        <>
          <Notice tone="ok" title={t(purpose === 'confirm' ? 'link.confirmed' : 'link.unsubscribed')} live />
          <AppLink href={account.mail()}>{t('title')}</AppLink>
        </>
      ) : (
        <>
          <p>{t(`link.${purpose}Lead`, { address })}</p>
          <ActionForm action={follow} submit={t(`link.${purpose}Submit`)}>
            <Hidden name="link" value={link} />
          </ActionForm>
        </>
      )}
    </Page>
  );
}
