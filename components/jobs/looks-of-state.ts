import type { Tone } from '@/components/ui/tag';
import type { JobState } from '@/lib/domain/jobs/life';

export const toneOfJob: Readonly<Record<JobState, Tone>> = {
  waiting: 'due',
  running: 'info',
  done: 'ok',
  refused: 'bad',
  failed: 'bad',
  cancelled: 'neutral',
};
