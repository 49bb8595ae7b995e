import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { clockStepNames } from '@/lib/domain/demonstration';
import type { ServerAction } from '@/lib/domain/outcome';
import { demonstrationEs } from '@/lib/messages/es/demonstration';
import { instantLong } from '@/lib/messages/es/format';

const words = demonstrationEs;

type Props = { now: Date; isReal: boolean; isAhead: boolean; action: ServerAction };

/** Moves the demonstration's clock, so that a visitor lives a whole tender in minutes. */
export function DemoClock({ now, isReal, isAhead, action }: Props) {
  const steps = clockStepNames.filter((step) => step !== 'present' || isAhead);
  return (
    <Section title={words.clock} lead={words.clockLead} id="reloj">
      <p>
        <b>
          {words.clockNow} {instantLong(now)}.
        </b>{' '}
        {isAhead ? words.clockBack : isReal ? words.clockReal : words.clockPresent}
      </p>
      <ActionForm action={action} variant="inline">
        <div className="flex flex-wrap items-center gap-3">
          {steps.map((step) => (
            <SubmitButton key={step} name="step" value={step} label={words.steps[step]} tone="secondary" />
          ))}
        </div>
      </ActionForm>
    </Section>
  );
}
