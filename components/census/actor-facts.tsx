import { useTranslations } from 'next-intl';
import { KeyValues } from '@/components/ui/key-values';
import { Tag, type Tone } from '@/components/ui/tag';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { coordinates, instantShort, kilometres } from '@/lib/messages/es/format';
import type { ActorFile } from '@/lib/queries/census/actor-file';

const tones: Record<OrganisationStatus, Tone> = { pending: 'due', confirmed: 'ok', suspended: 'bad' };

export function ActorStatusTag({ status }: { status: OrganisationStatus }) {
  const t = useTranslations('census');
  return <Tag tone={tones[status]}>{t(`statusNames.${status}`)}</Tag>;
}

/** Who an economic actor is. */
export function ActorFacts({ file }: { file: ActorFile }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('census');
  return (
    <KeyValues
      items={[
        { label: t('file.kind'), value: tLaw(`actorKinds.${file.kind}`) },
        { label: t('file.municipality'), value: file.municipality },
        { label: t('file.community'), value: file.community || '—' },
        { label: t('file.contact'), value: `${file.contactName}, ${file.contactPhone}` },
        { label: t('file.members'), value: t('file.membersValue', { women: file.womenMembers, men: file.menMembers }) },
        {
          label: t('file.transport'),
          value: file.deliversToSchools
            ? t('file.transportValue', { hasReach: String(file.reachKm > 0), km: kilometres(file.reachKm) })
            : t('file.noTransport'),
        },
        { label: t('file.experience'), value: t('file.months', { months: file.experienceMonths }) },
        {
          label: t('file.place'),
          value: file.lat !== null && file.lon !== null ? coordinates(file.lat, file.lon) : t('file.noPlace'),
        },
        { label: t('confirmedAt'), value: file.confirmedAt ? instantShort(file.confirmedAt) : t('notConfirmed') },
        { label: t('file.source'), value: file.source || '—' },
        ...(file.consent ? [{ label: t('enter.source'), value: file.consent }] : []),
      ]}
    />
  );
}
