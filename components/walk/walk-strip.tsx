import { ActForm } from '@/components/ui/act-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Door } from '@/lib/domain/outcome';
import { beyond, standsIn, type WalkMark, type WalkStep, walkSteps } from '@/lib/domain/people/walk';
import { walkEs, walkStepWords } from '@/lib/messages/es/walk';
import { Away } from './away';

type Props = { mark: WalkMark; go: Door; leave: Door };

/** Where the visitor stands in the chain and what to do here: beside the page on a desk, above it on a phone. */
export function WalkStrip({ mark, go, leave }: Props) {
  const { step, path } = mark;
  const { title, where, what, eyes, beyond: beyondWords } = walkStepWords[step];
  const [pathname = '/'] = path.split('?');
  const further = beyond(mark);
  return (
    <aside className="walk" aria-label={walkEs.name}>
      <details className="walk-fold" open>
        <summary>
          <span className="walk-count">{walkEs.count(step)}</span>
          <span className="walk-title">{title}</span>
        </summary>
        <div className="walk-body">
          <Beads at={walkSteps.indexOf(step)} />
          <p className="walk-where">
            {walkEs.where(where)} {eyes && !standsIn(mark) && walkEs.eyes(eyes)}
          </p>
          <p>{standsIn(mark) ? walkEs.standsIn : what}</p>
          {step === 'rise' && mark.before && <p>{walkEs.before(mark.before)}</p>}
          {further && beyondWords && (
            <p className="walk-beyond">
              <AppLink href={further}>{beyondWords}</AppLink>
            </p>
          )}
          <Away path={pathname}>
            <p>{walkEs.away}</p>
            <StepForm act={go} number={walkSteps.indexOf(step) + 1} label={walkEs.back} tone="secondary" />
          </Away>
          <Ways mark={mark} go={go} leave={leave} />
        </div>
      </details>
    </aside>
  );
}

/** The seven as beads: gone, here, to come. The words beside them say the same. */
function Beads({ at }: { at: number }) {
  return (
    <div className="walk-beads" aria-hidden="true">
      {walkSteps.map((step, index) => (
        <i key={step} className={index < at ? 'done' : index === at ? 'here' : undefined} />
      ))}
    </div>
  );
}

/** On, back, out. */
function Ways({ mark: { step }, go, leave }: Props) {
  const at = walkSteps.indexOf(step);
  const next = walkSteps[at + 1];
  return (
    <>
      {next ? (
        <StepForm act={go} number={at + 2} label={walkEs.next(next)} />
      ) : (
        <ActForm act={leave} submit={walkEs.finish} variant="inline">
          <Hidden name="finished" value="on" />
        </ActForm>
      )}
      <div className="walk-ways">
        {at > 0 && <StepForm act={go} number={at} label={walkEs.previous} tone="plain" />}
        <AllSteps step={step} go={go} />
        <ActForm act={leave} submit={walkEs.leave} variant="inline" tone="plain" />
      </div>
    </>
  );
}

function StepForm(props: { act: Door; number: number; label: string; tone?: 'primary' | 'secondary' | 'plain' }) {
  return (
    <ActForm act={props.act} variant="inline">
      <SubmitButton name="step" value={String(props.number)} label={props.label} tone={props.tone ?? 'primary'} />
    </ActForm>
  );
}

/** Any step from a list. */
function AllSteps({ step: current, go }: { step: WalkStep; go: Door }) {
  return (
    <details className="walk-steps">
      <summary>{walkEs.all}</summary>
      <ActForm act={go} variant="inline">
        <ol>
          {walkSteps.map((step, index) => (
            <li key={step} aria-current={step === current ? 'step' : undefined}>
              <SubmitButton name="step" value={String(index + 1)} label={walkEs.step(step)} tone="plain" />
            </li>
          ))}
        </ol>
      </ActForm>
    </details>
  );
}
