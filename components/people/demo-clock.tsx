import { ActForm } from '@/components/ui/act-form';
import { Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Door } from '@/lib/domain/outcome';
import { clockStepNames } from '@/lib/domain/people/people';
import { instantLong } from '@/lib/messages/es/format';
import { peopleEs } from '@/lib/messages/es/people';

const { demo: words } = peopleEs;

/** Moves the demonstration's clock, so that a visitor lives a whole tender in minutes. */
export function DemoClock({ now, isShifted, act }: { now: Date; isShifted: boolean; act: Door }) {
  const steps = clockStepNames.filter((step) => step !== 'present' || isShifted);
  return (
    <Section title={words.clock} lead={words.clockLead} id="reloj">
      <p>
        <b>
          {words.clockNow} {instantLong(now)}.
        </b>{' '}
        {isShifted ? words.clockBack : words.clockReal}
      </p>
      <ActForm act={act} variant="inline">
        <div className="cluster">
          {steps.map((step) => (
            <SubmitButton key={step} name="step" value={step} label={words.steps[step]} tone="secondary" />
          ))}
        </div>
      </ActForm>
    </Section>
  );
}
