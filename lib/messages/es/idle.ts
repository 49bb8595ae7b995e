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

/** A closing, or another instant that somebody chooses for others, when nobody works. */
export const idleEs = {
  title: 'En ese momento nadie trabaja',
  why: 'Si algo falla a último momento, quien oferta no tiene a quién llamar.',
  nearest: (instant: string) => `El cierre bueno más cercano: ${instant}.`,
  none: 'Hasta la primera entrega no queda otro mejor.',
  use: 'Usar ese cierre',
  reason: 'Por qué se queda así',
  reasonHint: 'Queda en la página pública.',
  told: (because: string, reason: string) => `${because} Motivo de quien publicó: ${reason}`,
} as const;
