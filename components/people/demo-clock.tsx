import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ServerAction } from '@/lib/domain/outcome';
import { clockStepNames } from '@/lib/domain/people/people';
import { instantLong } from '@/lib/messages/es/format';
import { peopleEs } from '@/lib/messages/es/people';

const { demo: words } = peopleEs;

type Props = { now: Date; isReal: boolean; isAhead: boolean; act: ServerAction };

/** Moves the demonstration's clock, so that a visitor lives a whole tender in minutes. */
export function DemoClock({ now, isReal, isAhead, act }: Props) {
  const steps = clockStepNames.filter((step) => step !== 'present' || isAhead);
  return (
    <Section title={words.clock} lead={words.clockLead} id="reloj">
      <p>
        <b>
          {words.clockNow} {instantLong(now)}.
        </b>{' '}
        {isAhead ? words.clockBack : isReal ? words.clockReal : words.clockPresent}
      </p>
      <ActionForm act={act} variant="inline">
        <div className="cluster">
          {steps.map((step) => (
            <SubmitButton key={step} name="step" value={step} label={words.steps[step]} tone="secondary" />
          ))}
        </div>
      </ActionForm>
    </Section>
  );
}
