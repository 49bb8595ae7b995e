import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import type { ServerAction } from '@/lib/domain/outcome';
import { Beside, type Side } from './beside';

type Props = {
  tenderId: string;
  offer: { id: string; organisationName: string };
  /** All checks of the offer are open, and stay so while its rows are saved one by one. */
  mending: boolean;
  check: ServerAction;
  id: string;
  save: string;
  /** What the row judges: the name of its field and the value. */
  subject: { name: string; value: string };
  title: string;
  /** Why it is asked. */
  why?: string;
  /** What the offer and the census say, side by side. */
  sides: readonly Side[];
  /** What the two say together, and what was judged before. */
  notes: readonly (string | undefined)[];
  question: string;
  verdicts: readonly { value: string; label: string }[];
  earlier?: { verdict: string; reason: string } | undefined;
  /** Reasons ready to be chosen. */
  suggestions: readonly string[];
};

/** One thing that an offer says beside what the census holds, to be judged with a reason. Each row is a form of its own: it is saved as it is seen. */
export function JudgedRow({ offer, check, earlier, subject, ...row }: Props) {
  const t = useTranslations('evaluation-checks');
  return (
    <ActionForm action={check} submit={row.save} variant="wide" tone="secondary" id={row.id}>
      <Hidden name="tenderId" value={row.tenderId} />
      <Hidden name="offerId" value={offer.id} />
      {row.mending && <Hidden name="mending" value="yes" />}
      <Hidden name={`checks[0].${subject.name}`} value={subject.value} />
      <fieldset className="stacked:mt-4">
        <legend className="font-semibold">
          {row.title}
          <span className="sr-only"> ({offer.organisationName})</span>
        </legend>
        {row.why && <p className="block text-small text-ink-2">{row.why}</p>}
        <Beside sides={row.sides} />
        {row.notes.map(
          (note) =>
            note && (
              <p key={note} className="text-small">
                {note}
              </p>
            ),
        )}
        <div className={looks.halves}>
          <RadioField name="checks[0].verdict" label={row.question} defaultValue={earlier?.verdict} options={row.verdicts} />
          <Field
            name="checks[0].reason"
            label={t('checks.reason')}
            hint={t('checks.reasonHint')}
            defaultValue={earlier?.reason}
            suggestions={row.suggestions}
          />
        </div>
      </fieldset>
    </ActionForm>
  );
}
