import { useTranslations } from 'next-intl';
import { KeyValues } from '@/components/ui/key-values';
import { Tag, type Tone } from '@/components/ui/tag';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { actorFacts } from '@/lib/messages/actors';
import { instantShort } from '@/lib/messages/format';
import type { ActorFile } from '@/lib/queries/census/actor-file';

const tones: Record<OrganisationStatus, Tone> = { pending: 'due', confirmed: 'ok', suspended: 'bad' };

export function ActorStatusTag({ status }: { status: OrganisationStatus }) {
  const t = useTranslations('census');
  return <Tag tone={tones[status]}>{t(`statusNames.${status}`)}</Tag>;
}

/** Who an economic actor is: what kind of it and where, then the rest. */
export function ActorSummary({ file }: { file: ActorFile }) {
  const t = useTranslations('census');
  const { kind, community, ...rest } = Object.fromEntries(
    actorFacts(t, { tUi: useTranslations('ui'), tLaw: useTranslations('law') }, file),
  );
  return (
    <KeyValues
      items={[
        ...(kind ? [kind] : []),
        { label: t('file.municipality'), value: file.municipality },
        ...(community ? [community] : []),
        ...Object.values(rest),
        { label: t('confirmedAt'), value: file.confirmedAt ? instantShort(file.confirmedAt) : t('notConfirmed') },
        { label: t('file.source'), value: file.source || '—' },
        ...(file.consent ? [{ label: t('enter.source'), value: file.consent }] : []),
      ]}
    />
  );
}
