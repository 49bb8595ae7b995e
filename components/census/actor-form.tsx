import { useTranslations } from 'next-intl';
import { AskedField } from '@/components/records/asked-field';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { actorFields } from '@/lib/domain/census/actor-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import { actorQuestions } from '@/lib/messages/actors';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { FilePage } from './file-page';

/** What a producer says of itself; what kind it is, until the census has confirmed it. */
export function ActorForm({ file, save }: { file: ActorFile; save: ServerAction }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('census');
  const questions = actorQuestions(t, tLaw)
    .flatMap((part) => part.questions)
    .filter(({ field }) => field !== actorFields.kind || file.status === 'pending');
  return (
    <FilePage title={t('form.data')}>
      <ActionForm action={save} submit={t('form.save')} values={startingValues(actorFields, file)}>
        <Hidden name="version" value={file.version} />
        {questions.map((asked) => (
          <AskedField key={asked.name} {...asked} width={12} />
        ))}
      </ActionForm>
    </FilePage>
  );
}
