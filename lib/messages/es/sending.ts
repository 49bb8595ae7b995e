import { provenMinutes } from '@/lib/domain/access/asks-password';
import type { ResentWay } from '@/lib/domain/outcome';
import { maxSendingMegabytes, type UnreadSending } from '@/lib/domain/sending';
import { megabytes } from './format';

const most = megabytes(maxSendingMegabytes);

/** What is said of a sending that was not read, or that was done before. */
export const sendingEs = {
  unread: {
    'too-large': {
      title: 'Lo que envió pesa demasiado',
      lead: `No se guardó nada: un envío puede pesar hasta ${most}. Vuelva al formulario con la flecha de su navegador, elija un archivo más liviano o divídalo en partes, y envíe otra vez.`,
    },
    'foreign-origin': {
      title: 'No recibimos ese envío',
      lead: 'No se guardó nada: su navegador no dijo desde qué página envió. Abra Apthapi en una ventana nueva, ingrese y envíe desde ahí; si usa una extensión que oculta la página de origen, permita este sitio.',
    },
  } satisfies Record<UnreadSending, { title: string; lead: string }>,
  /** The same, in the form itself, where what was typed still stands. */
  unreadHere: {
    'too-large': `No se guardó nada: lo que envía pesa más de ${most}. Elija un archivo más liviano o divídalo en partes; lo demás sigue aquí.`,
    'foreign-origin':
      'No se guardó nada: su navegador no dijo desde qué página envía. Abra esta página en una ventana nueva y envíe desde ahí.',
  } satisfies Record<UnreadSending, string>,
  passwordAgain: {
    label: 'Su contraseña',
    hint: `La de su cuenta. Durante ${provenMinutes} minutos no se la pediremos otra vez en este navegador.`,
  },
  sentBefore: {
    caption: 'Lo que se guardó y lo que escribió ahora',
    field: 'Dato',
    first: 'Se guardó',
    now: 'Escribió ahora',
    nothing: 'nada',
    yes: 'sí',
    no: 'no',
    notKept: 'Lo que envió la primera vez ya no se guarda para comparar.',
    /** Beside a field that holds what was typed now. */
    saved: (text: string) => `Se guardó: ${text || 'nada'}. Abajo está lo que escribió ahora.`,
    savedOther: 'Se guardó otro. Escríbalo de nuevo.',
    keep: { over: 'Guardar lo nuevo', further: 'Registrar también lo nuevo' } satisfies Record<
      Exclude<ResentWay, 'settled'>,
      string
    >,
    see: 'Ver lo que quedó guardado',
  },
  signIn: 'Ingresar y volver',
  recovered: {
    title: 'Recuperamos lo que escribió',
    lead: 'Su sesión terminó antes de que se registrara. Revíselo y envíelo. Archivos y contraseñas hay que ponerlos otra vez.',
    letGo: 'Empezar de nuevo',
  },
} as const;
