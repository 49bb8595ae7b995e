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
  sentBefore: {
    /** Beside a field that holds what was typed now. */
    saved: (text: string) => `Se guardó: ${text || 'nada'}. Abajo está lo que escribió ahora.`,
  },
} as const;
