import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Visit } from '@/lib/domain/sessions/visit';
import { instantLong } from '@/lib/messages/format';
import { account } from '@/lib/routes/account';

/** What holds on every page until it changes: an organisation not confirmed yet, a clock that is not the real one. */
export function Standing({ visit: { actor, now, shiftSeconds, isDemoPerson, held } }: { visit: Visit }) {
  const tRecovery = useTranslations('recovery');
  const t = useTranslations('layouts');
  const { status } = actor.organisation;
  if (!shiftSeconds && status === 'confirmed' && !held) return null;
  return (
    <div className="stacked:mt-4 mb-6">
      {shiftSeconds ? <ShiftedClock now={now} canMove={isDemoPerson} /> : null}
      <div className="print:hidden!">
        {held && (
          <Notice tone="due">
            <AppLink href={account.home()}>{tRecovery('held.title')}</AppLink>
          </Notice>
        )}
        {status === 'pending' && <Notice tone="due">{t('pending')}</Notice>}
        {status === 'suspended' && <Notice tone="bad">{t('suspended')}</Notice>}
      </div>
    </div>
  );
}

/** Says plainly that the clock of the demonstration is moved. */
export function ShiftedClock({ now, canMove }: { now: Date; canMove?: boolean }) {
  const t = useTranslations('layouts');
  return (
    <Notice tone="due">
      <p>
        {t('shifted', { now: instantLong(now) })}{' '}
        {canMove && <AppLink href={account.home({}, 'reloj')}>{t('moveClock')}</AppLink>}
      </p>
    </Notice>
  );
}
