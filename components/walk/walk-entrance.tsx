import { ActForm } from '@/components/ui/act-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Door } from '@/lib/domain/outcome';
import { type WalkMark, walkSteps } from '@/lib/domain/people/walk';
import { walkEs } from '@/lib/messages/es/walk';

type Props = {
  mark: WalkMark | null /** Whose own account the walk would close in this browser. */;
  closes: string | null;
  go: Door;
};

const { entrance: words } = walkEs;

/** The way into the walk from the first page, or back to where the visitor left it. */
export function WalkEntrance({ mark, closes, go }: Props) {
  return (
    <section className="walk-entrance">
      <div>
        <h2>{mark ? words.titleAgain : words.title}</h2>
        <p>{words.lead}</p>
        {closes && <p className="quiet">{words.closes(closes)}</p>}
      </div>
      <ActForm act={go} variant="inline">
        {mark && <SubmitButton name="step" value={String(walkSteps.indexOf(mark.step) + 1)} label={words.resume(mark.step)} />}
        <SubmitButton name="step" value="1" label={mark ? words.again : words.start} tone={mark ? 'plain' : 'primary'} />
      </ActForm>
    </section>
  );
}
