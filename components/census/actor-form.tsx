import { ActionForm } from '@/components/ui/action-form';
import { CheckField, SelectField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { ServerAction } from '@/lib/domain/outcome';
import { wholeWords } from '@/lib/domain/units';
import { censusEs } from '@/lib/messages/es/census';
import { numberTyped } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { FilePage } from './file-page';

const { form: words, file: labels } = censusEs;

/** What a producer says of itself. */
export function ActorForm({ file, save }: { file: ActorFile; save: ServerAction }) {
  const typed = (degrees: number | null) => (degrees === null ? undefined : numberTyped(degrees));
  return (
    <FilePage title={words.data}>
      <ActionForm action={save} submit={words.save}>
        <Hidden name="version" value={file.version} />
        {file.status === 'pending' && (
          <SelectField
            name="kind"
            label={labels.kind}
            hint={words.kindHint}
            options={actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] }))}
            defaultValue={file.kind}
          />
        )}
        <Field name="contactName" label={labels.contact} defaultValue={file.contactName} autoComplete="name" />
        <Field name="contactPhone" label={labels.phone} type="tel" defaultValue={file.contactPhone} autoComplete="tel" />
        <Field name="community" label={labels.community} optional defaultValue={file.community} />
        <WholeField name="womenMembers" label={labels.women} width={6} defaultValue={String(file.womenMembers)} />
        <WholeField name="menMembers" label={labels.men} width={6} defaultValue={String(file.menMembers)} />
        <CheckField name="deliversToSchools" label={words.delivers} defaultChecked={file.deliversToSchools} />
        <WholeField
          name="reachKm"
          label={words.reach}
          words={wholeWords.distance}
          width={6}
          optional
          defaultValue={String(file.reachKm)}
        />
        <WholeField
          name="experienceMonths"
          label={words.experience}
          words={wholeWords.months}
          width={6}
          optional
          defaultValue={String(file.experienceMonths)}
        />
        <Field
          name="lat"
          label={words.lat}
          hint={words.placeHint}
          inputMode="text"
          width={12}
          optional
          defaultValue={typed(file.lat)}
        />
        <Field name="lon" label={words.lon} inputMode="text" width={12} optional defaultValue={typed(file.lon)} />
      </ActionForm>
    </FilePage>
  );
}
