import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AskedField } from '@/components/records/asked-field';
import { CheckField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { WholeField } from '@/components/ui/number-field';
import { schoolLevels } from '@/lib/domain/schools/levels';
import { schoolQuestions } from '@/lib/messages/es/school-values';
import { levelsEs, schoolsEs } from '@/lib/messages/es/schools';
import type { FieldQuestion } from '@/lib/messages/field-questions';
import { WindowFields } from './window-fields';

const words = schoolsEs.form;

/** Fields of a school: who it is, where the food is left, and its pupils of one year. */
export function SchoolFields({
  zones,
  year,
  editing,
}: {
  zones: readonly { id: string; name: string }[];
  year: number;
  editing: boolean;
}) {
  const t = useTranslations('ui');
  const ask = (asked: FieldQuestion) => <AskedField key={asked.name} {...asked} />;
  return (
    <>
      {schoolQuestions(t, zones).map(({ part, questions }) => (part ? together[part](questions.map(ask)) : questions.map(ask)))}
      <fieldset className="stacked:mt-6">
        <legend className={looks.listTitle}>{words.enrolment(year)}</legend>
        <Hidden name="year" value={year} />
        {schoolLevels.map((level, i) => (
          <fieldset key={level}>
            <legend className="break-after-avoid text-small font-semibold text-ink-2">{levelsEs[level]}</legend>
            <Hidden name={`enrolments[${i}].level`} value={level} />
            <div className={looks.halves}>
              <WholeField name={`enrolments[${i}].girls`} label={words.girls} width={6} optional />
              <WholeField name={`enrolments[${i}].boys`} label={words.boys} width={6} optional />
            </div>
          </fieldset>
        ))}
        <Field name="source" label={words.source} hint={words.sourceHint} optional />
      </fieldset>
      {editing && <CheckField name="retired" label={words.retired} hint={words.retiredHint} />}
    </>
  );
}

/** How the fields of a part stand together. */
const together = {
  point: (fields: ReactNode) => (
    <div key="point" className={looks.halves}>
      {fields}
    </div>
  ),
  window: () => <WindowFields key="window" />,
};
