import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/layouts/client-messages';
import { AskedField } from '@/components/records/asked-field';
import { CheckField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { WholeField } from '@/components/ui/number-field';
import { schoolLevels } from '@/lib/domain/schools/levels';
import type { FieldQuestion } from '@/lib/messages/field-questions';
import { schoolQuestions } from './school-told';
import { WindowFields } from './window-fields';

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
  const tUi = useTranslations('ui');
  const t = useTranslations('schools');
  const ask = (asked: FieldQuestion) => <AskedField key={asked.name} {...asked} />;
  return (
    <>
      {schoolQuestions({ tUi, tSchools: t }, zones).map(({ part, questions }) =>
        part ? together[part](questions.map(ask)) : questions.map(ask),
      )}
      <fieldset className="stacked:mt-6">
        <legend className={looks.listTitle}>{t('form.enrolment', { year: String(year) })}</legend>
        <Hidden name="year" value={year} />
        {schoolLevels.map((level, i) => (
          <fieldset key={level}>
            <legend className="break-after-avoid text-small font-semibold text-ink-2">{t(`levels.${level}`)}</legend>
            <Hidden name={`enrolments[${i}].level`} value={level} />
            <div className={looks.halves}>
              <WholeField name={`enrolments[${i}].girls`} label={t('form.girls')} width={6} optional />
              <WholeField name={`enrolments[${i}].boys`} label={t('form.boys')} width={6} optional />
            </div>
          </fieldset>
        ))}
        <Field name="source" label={t('form.source')} hint={t('form.sourceHint')} optional />
      </fieldset>
      {editing && <CheckField name="retired" label={t('form.retired')} hint={t('form.retiredHint')} />}
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
  window: () => <ReceptionWindow key="window" />,
};

function ReceptionWindow() {
  const t = useTranslations('schools');
  return (
    <ClientMessages of={['school-window']}>
      <WindowFields labels={{ receivesFrom: t('form.receivesFrom'), receivesUntil: t('form.receivesUntil') }} />
    </ClientMessages>
  );
}
