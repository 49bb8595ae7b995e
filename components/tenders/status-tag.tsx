import { Tag, type Tone } from '@/components/ui/tag';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { tenderStatusNames } from '@/lib/messages/es/tenders';

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

export function StatusTag({ standing }: { standing: TenderStatus }) {
  return <Tag tone={tones[standing]}>{tenderStatusNames[standing]}</Tag>;
}
