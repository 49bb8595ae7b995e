import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { ProgrammeStatus } from '@/lib/domain/programmes/programmes';

const tones = { draft: 'due', running: 'ok', closed: 'neutral' } as const;

export function ProgrammeTag({ status }: { status: ProgrammeStatus }) {
  const t = useTranslations('programmes');
  return <Tag tone={tones[status]}>{t(`programmeStatus.${status}`)}</Tag>;
}
