import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { TermList } from '@/components/ui/term';
import { needTopics } from '@/lib/domain/census/inputs';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayOfMonth, dayShort, integer } from '@/lib/messages/format';
import type { NeedView } from '@/lib/queries/census/actor-file';
import { FilePage } from './file-page';
import { topicTold } from './topic-told';

/** What a producer asks university and NGO for. */
export function NeedForm({ needs, state }: { needs: readonly NeedView[]; state: ServerAction }) {
  const t = useTranslations('census');
  return (
    <FilePage title={t('form.need')} lead={t('file.needsLead')}>
      <ActionForm action={state} submit={t('form.send')}>
        <SelectField
          name="topic"
          label={t('form.topic')}
          options={needTopics.map((topic) => ({ value: topic, label: t(`needTopicNames.${topic}`) }))}
        />
        <TextArea name="text" label={t('form.text')} hint={t('form.textHint')} />
      </ActionForm>
      <TermList of={['nit', 'rupe']} />
      {needs.length > 0 && (
        <SectionFold title={t('file.stated')} note={integer(needs.length)}>
          <Needs needs={needs} />
        </SectionFold>
      )}
    </FilePage>
  );
}

function Needs({ needs }: { needs: readonly NeedView[] }) {
  const t = useTranslations('census');
  return (
    <ul className={looks.list}>
      {needs.map(({ id, topic, text, at }) => (
        <li key={id}>
          <p>{text}</p>
          <p className="text-ink-2">
            {topicTold(t, topic)}, {dayShort(dayOfMonth(at))}
          </p>
        </li>
      ))}
    </ul>
  );
}
