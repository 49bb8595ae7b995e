import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Visit } from '@/lib/domain/sessions/visit';
import { instantLong } from '@/lib/messages/es/format';
import { layoutsEs } from '@/lib/messages/es/layouts';
import { recoveryEs } from '@/lib/messages/es/recovery';
import { account } from '@/lib/routes/account';

/** What holds on every page until it changes: an organisation not confirmed yet, a clock that is not the real one. */
export function Standing({ visit: { actor, now, shiftSeconds, isDemoPerson, held } }: { visit: Visit }) {
  const { status } = actor.organisation;
  if (!shiftSeconds && status === 'confirmed' && !held) return null;
  return (
    <div className="stacked:mt-4 mb-6">
      {shiftSeconds ? <ShiftedClock now={now} canMove={isDemoPerson} /> : null}
      <div className="print:hidden!">
        {held && (
          <Notice tone="due">
            <AppLink href={account.home()}>{recoveryEs.held.title}</AppLink>
          </Notice>
        )}
        {status === 'pending' && <Notice tone="due">{layoutsEs.pending}</Notice>}
        {status === 'suspended' && <Notice tone="bad">{layoutsEs.suspended}</Notice>}
      </div>
    </div>
  );
}

/** Says plainly that the clock of the demonstration is moved. */
export function ShiftedClock({ now, canMove }: { now: Date; canMove?: boolean }) {
  return (
    <Notice tone="due">
      <p>
        {layoutsEs.shifted(instantLong(now))}{' '}
        {canMove && <AppLink href={account.home({}, 'reloj')}>{layoutsEs.moveClock}</AppLink>}
      </p>
    </Notice>
  );
}
