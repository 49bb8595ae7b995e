import { useTranslations } from 'next-intl';
import { Tag, type Tone } from '@/components/ui/tag';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { type Afterwards, standingName } from '@/lib/messages/told/tenders';

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
  /** What is said beside "adjudicada" or "contratada": something of it is deserted, or a contract ended before its schedule. */
  after?: Afterwards;
};

export function StatusTag({ standing, after }: Props) {
  const t = useTranslations('tenders');
  return <Tag tone={tones[standing]}>{standingName(t, standing, after)}</Tag>;
}
