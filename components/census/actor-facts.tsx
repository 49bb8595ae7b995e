import { KeyValues } from '@/components/ui/key-values';
import { Tag, type Tone } from '@/components/ui/tag';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { censusEs, statusNames } from '@/lib/messages/es/census';
import { instantShort } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import type { ActorFile } from '@/lib/queries/census/actor-file';

const { file: words } = censusEs;
const tones: Record<OrganisationStatus, Tone> = { pending: 'due', confirmed: 'ok', suspended: 'bad' };

export function ActorStatusTag({ status }: { status: OrganisationStatus }) {
  return <Tag tone={tones[status]}>{statusNames[status]}</Tag>;
}

/** Who an economic actor is. */
export function ActorFacts({ file }: { file: ActorFile }) {
  return (
    <KeyValues
      items={[
        { label: words.kind, value: actorKindNames[file.kind] },
        { label: words.municipality, value: file.municipality },
        { label: words.community, value: file.community || '—' },
        { label: words.contact, value: `${file.contactName}, ${file.contactPhone}` },
        { label: words.members, value: words.membersValue(file.womenMembers, file.menMembers) },
        { label: words.transport, value: file.deliversToSchools ? words.transportValue(file.reachKm) : words.noTransport },
        { label: words.experience, value: words.months(file.experienceMonths) },
        {
          label: words.place,
          value: file.lat !== null && file.lon !== null ? words.point(file.lat, file.lon) : words.noPlace,
        },
        { label: censusEs.confirmedAt, value: file.confirmedAt ? instantShort(file.confirmedAt) : censusEs.notConfirmed },
        { label: words.source, value: file.source || '—' },
        ...(file.consent ? [{ label: censusEs.enter.source, value: file.consent }] : []),
      ]}
    />
  );
}
