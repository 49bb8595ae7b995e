import { ActForm } from '@/components/ui/act-form';
import { RadioField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { Card } from '@/components/ui/page';
import type { EvaluationView } from '@/lib/domain/awards/view';
import type { Door } from '@/lib/domain/outcome';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';

type Props = { view: EvaluationView; offerId: string; name: string; check: Door };

/** CUMPLE or NO CUMPLE of each requirement for one offer, with its reason. What is left blank stays unchecked. */
export function CheckForm({ view: { call, requirements, checks }, offerId, name, check }: Props) {
  return (
    <Card title={words.toCheck(name)}>
      <ActForm act={check} submit={words.saveChecks} id={`verificar-${offerId}`}>
        <Hidden name="tenderId" value={call.id} />
        <Hidden name="offerId" value={offerId} />
        {requirements.map((asked, i) => {
          const earlier = checks.find((one) => one.offerId === offerId && one.requirementId === asked.id);
          return (
            <div key={asked.id} className="stack">
              <Hidden name={`checks[${i}].requirementId`} value={asked.id} />
              <RadioField
                name={`checks[${i}].verdict`}
                label={words.verdict(asked.text)}
                hint={asked.reason}
                defaultValue={earlier && (earlier.complies ? 'complies' : 'fails')}
                options={[
                  { value: 'complies', label: words.complies },
                  { value: 'fails', label: words.fails },
                ]}
                optional="unmarked"
              />
              <Field
                name={`checks[${i}].reason`}
                label={words.reason}
                hint={words.reasonHint}
                defaultValue={earlier?.reason}
                optional="unmarked"
              />
            </div>
          );
        })}
      </ActForm>
    </Card>
  );
}
