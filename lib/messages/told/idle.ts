import { type Idle, officeHours } from '@/lib/domain/tenders/office-hours';
import type { Translator } from '../translator';

/** Why nobody works then. */
export function idleSentence(t: Translator<'idle'>, idle: Idle): string {
  switch (idle.because) {
    case 'holiday':
      return t('holiday', { name: idle.name });
    case 'hour':
      return t('hour', officeHours);
    case 'weekend':
      return t('weekend');
  }
}
