import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckField, SelectField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { ServerAction } from '@/lib/domain/outcome';
import { wholeWords } from '@/lib/domain/units';
import { numberTyped } from '@/lib/messages/es/format';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { FilePage } from './file-page';

/** What a producer says of itself. */
export function ActorForm({ file, save }: { file: ActorFile; save: ServerAction }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('census');
  const typed = (degrees: number | null) => (degrees === null ? undefined : numberTyped(degrees));
  return (
    <FilePage title={t('form.data')}>
      <ActionForm action={save} submit={t('form.save')}>
        <Hidden name="version" value={file.version} />
        {file.status === 'pending' && (
          <SelectField
            name="kind"
            label={t('file.kind')}
            hint={t('form.kindHint')}
            options={actorKinds.map((kind) => ({ value: kind, label: tLaw(`actorKinds.${kind}`) }))}
            defaultValue={file.kind}
          />
        )}
        <Field name="contactName" label={t('file.contact')} defaultValue={file.contactName} autoComplete="name" />
        <Field name="contactPhone" label={t('file.phone')} type="tel" defaultValue={file.contactPhone} autoComplete="tel" />
        <Field name="community" label={t('file.community')} optional defaultValue={file.community} />
        <WholeField name="womenMembers" label={t('file.women')} width={6} defaultValue={String(file.womenMembers)} />
        <WholeField name="menMembers" label={t('file.men')} width={6} defaultValue={String(file.menMembers)} />
        <CheckField name="deliversToSchools" label={t('form.delivers')} defaultChecked={file.deliversToSchools} />
        <WholeField
          name="reachKm"
          label={t('form.reach')}
          words={wholeWords.distance}
          width={6}
          optional
          defaultValue={String(file.reachKm)}
        />
        <WholeField
          name="experienceMonths"
          label={t('form.experience')}
          words={wholeWords.months}
          width={6}
          optional
          defaultValue={String(file.experienceMonths)}
        />
        <Field
          name="lat"
          label={t('form.lat')}
          hint={t('form.placeHint')}
          inputMode="text"
          width={12}
          optional
          defaultValue={typed(file.lat)}
        />
        <Field name="lon" label={t('form.lon')} inputMode="text" width={12} optional defaultValue={typed(file.lon)} />
      </ActionForm>
    </FilePage>
  );
}
