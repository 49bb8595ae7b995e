import { Tag } from '@/components/ui/tag';
import type { ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { programmeStatusEs } from '@/lib/messages/es/programmes';

const tones = { draft: 'due', running: 'ok', closed: 'neutral' } as const;

export function ProgrammeTag({ status }: { status: ProgrammeStatus }) {
  return <Tag tone={tones[status]}>{programmeStatusEs[status]}</Tag>;
}
