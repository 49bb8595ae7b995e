import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { askedIn } from '@/lib/domain/tenders/lot-demand';
import type { Idle } from '@/lib/domain/tenders/office-hours';
import { dayTold, instantLong, integer } from './format';
import { idleSentence } from './idle';
import { lotDemandEs } from './lot-demand';

/** Why a tender is not published as it stands, why a question or its answer is not taken, and why long work is not asked for again. */
export const askedRefusals = {
  'deadline-when-nobody-works': ({ because, name, nearest }) => {
    const said = because ? idleSentence({ because, name: String(name ?? '') } as Idle) : 'En ese momento nadie trabaja.';
    const good = nearest ? ` El cierre bueno más cercano es el ${instantLong(new Date(String(nearest)))}.` : '';
    return `${said}${good} Cámbielo, o escriba por qué se queda así.`;
  },
  'short-not-acknowledged': (params) =>
    ['Hay lotes que compran menos de lo que pide la demanda.', ...askedIn(params).map(lotDemandEs.lineOf)].join(' ') +
    ' Marque que lo sabe, o tome antes la cantidad que pide.',
  'lots-out-of-reach': ({ lots, count }) =>
    Number(count ?? 1) > 1
      ? `Nadie del censo puede cubrir los lotes ${lots ?? ''}. Cambie lo que los deja fuera, o escriba por qué sigue así.`
      : `Nadie del censo puede cubrir el lote ${lots ?? ''}. Cambie lo que lo deja fuera, o escriba por qué sigue así.`,
  'questions-too-late': ({ last, usual }) =>
    `Se puede preguntar desde hoy y hasta el ${dayTold(last)}, cuando cierra la convocatoria. Elija un día de esos, por ejemplo el ${dayTold(usual)}.`,
  'questions-when-nobody-works': ({ usual }) =>
    `Ese día nadie trabaja en el municipio para leer las preguntas. Elija un día hábil, por ejemplo el ${dayTold(usual)}.`,
  'questions-closed': 'El plazo para preguntar terminó. Vea lo que ya se respondió a otros.',
  'question-tells-who':
    'La pregunta se publica sin decir quién pregunta. Quite el nombre de su organización o de usted, el teléfono y el correo.',
  'question-asked': 'Usted ya hizo esa misma pregunta. Espere la respuesta del municipio, que llega a sus avisos.',
  'too-many-questions': ({ most }) =>
    `Su organización ya hizo ${integer(Number(most ?? 0))} preguntas en esta convocatoria. Espere las respuestas del municipio.`,
  'nothing-answered': 'Todavía no escribió ninguna respuesta nueva. Escriba al menos una.',
  'job-underway': 'Eso ya está en curso o espera su turno. Vea cómo va en «Trabajos en curso», dentro de «Mi cuenta».',
  'job-over': 'Ese trabajo ya terminó o alguien lo cambió mientras tanto. Vea cómo quedó.',
  'mail-without-address': 'Su cuenta no tiene correo, así que no hay adónde enviarle avisos. Vea los que llegan en «Avisos».',
  'mail-link-old':
    'Ese enlace ya no vale: el correo de la cuenta cambió. Elija otra vez en «Avisos por correo», dentro de «Mi cuenta».',
} as const satisfies Partial<Record<RefusalCode, string | ((params: RefusalParams) => string)>>;
