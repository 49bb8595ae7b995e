import { ActForm } from '@/components/ui/act-form';
import { SelectField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { TermList } from '@/components/ui/term';
import { needTopics } from '@/lib/domain/census/inputs';
import type { Door } from '@/lib/domain/outcome';
import { censusEs, needTopicNames } from '@/lib/messages/es/census';
import { FilePage } from './file-page';

const { form: words, file } = censusEs;

/** What a producer asks university and NGO for. */
export function NeedForm({ state }: { state: Door }) {
  return (
    <FilePage title={words.need} lead={file.needsLead}>
      <ActForm act={state} submit={words.send}>
        <SelectField
          name="topic"
          label={words.topic}
          options={needTopics.map((topic) => ({ value: topic, label: needTopicNames[topic] }))}
        />
        <TextArea name="text" label={words.text} hint={words.textHint} />
      </ActForm>
      <TermList of={['nit', 'rupe']} />
    </FilePage>
  );
}
