import { Tag, type Tone } from '@/components/ui/tag';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { standingName } from '@/lib/messages/es/tenders';

const tones: Record<TenderStatus, Tone> = {
  draft: 'neutral',
  published: 'ok',
  closed: 'due',
  evaluated: 'due',
  awarded: 'info',
  contracted: 'info',
  deserted: 'bad',
  cancelled: 'bad',
  annulled: 'bad',
};

type Props = {
  standing: TenderStatus;
  /** Something of it is deserted, though not all: beside "adjudicada" or "contratada" it is said. */
  partlyDeserted?: boolean;
};

export function StatusTag({ standing, partlyDeserted }: Props) {
  return <Tag tone={tones[standing]}>{standingName(standing, partlyDeserted)}</Tag>;
}
