import type { Idle } from '@/lib/domain/tenders/office-hours';
import { officeHours } from '@/lib/domain/tenders/office-hours';

/** Why nobody works then. */
export function idleSentence(idle: Idle): string {
  switch (idle.because) {
    case 'weekend':
      return 'Es fin de semana y nadie trabaja en el municipio.';
    case 'holiday':
      return `Es feriado (${idle.name}) y nadie trabaja en el municipio.`;
    case 'hour':
      return `A esa hora nadie trabaja en el municipio: las oficinas atienden, a lo más, de ${officeHours.from} a ${officeHours.until}.`;
  }
}
