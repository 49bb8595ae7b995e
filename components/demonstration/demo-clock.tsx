import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { clockStepNames } from '@/lib/domain/demonstration';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantLong } from '@/lib/messages/format';

type Props = { now: Date; isReal: boolean; isAhead: boolean; action: ServerAction };

/** Moves the demonstration's clock, so that a visitor lives a whole tender in minutes. */
export function DemoClock({ now, isReal, isAhead, action }: Props) {
  const t = useTranslations('demonstration');
  const steps = clockStepNames.filter((step) => step !== 'present' || isAhead);
  return (
    <Section title={t('clock')} lead={t('clockLead')} id="reloj">
      <p>
        <b>
          {t('clockNow')} {instantLong(now)}.
        </b>{' '}
        {isAhead ? t('clockBack') : isReal ? t('clockReal') : t('clockPresent')}
      </p>
      <ActionForm action={action} variant="inline">
        <div className="flex flex-wrap items-center gap-3">
          {steps.map((step) => (
            <SubmitButton key={step} name="step" value={step} label={t(`steps.${step}`)} tone="secondary" />
          ))}
        </div>
      </ActionForm>
    </Section>
  );
}
