import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Idle } from '@/lib/domain/tenders/office-hours';
import type { RuleTrace } from '@/lib/domain/tenders/rule-trace';
import { idleSentence } from '@/lib/messages/told/idle';

/** Why a tender closes when nobody works. */
export function IdleNote({ idle }: { idle: NonNullable<RuleTrace['deadline']['idle']> }) {
  const t = useTranslations('idle');
  return (
    <p className="text-small">
      {t('told', { because: idleSentence(t, { because: idle.because, name: idle.name ?? '' } as Idle), reason: idle.reason })}
    </p>
  );
}

/** That nobody in the census could serve some lots when it was published, and why it was. */
export function OutOfReachNote({ outOfReach }: { outOfReach: NonNullable<RuleTrace['outOfReach']> }) {
  const tReach = useTranslations('reach');
  return (
    <Notice tone="due">
      {tReach('told', { lots: outOfReach.lots.length, lotsTold: outOfReach.lots.join(', '), reason: outOfReach.reason })}
    </Notice>
  );
}
