import type { AmendmentKind, AmendmentState } from '@/lib/domain/deliveries/amendments';
import { count } from './format';

const units = (amount: number) => count(amount, 'unidad', 'unidades');

/** What happens to a reception act after it was signed. */
export const receptionsEs = {
  title: 'Cambios del acta',
  kinds: {
    correction: 'Corrección del acta',
    'goods-returned': 'Devolución de lo aceptado',
    surplus: 'Llegó más de lo que dice la nota',
  } satisfies Record<AmendmentKind, string>,
  states: {
    waiting: 'espera al productor',
    confirmed: 'firmado por los dos',
    declined: 'sin acuerdo',
    replaced: 'reemplazado',
  } satisfies Record<AmendmentState, string>,
  asked: (who: string, when: string) => `Lo pidió ${who}, ${when}.`,
  answered: (confirmed: boolean, who: string, when: string) =>
    confirmed ? `Lo confirmó ${who}, ${when}.` : `${who} no estuvo de acuerdo, ${when}.`,
  wouldBe: 'Cómo queda cada producto',
  agreed: '¿Está de acuerdo con este cambio?',
  confirm: 'Sí, es lo que pasó',
  confirmHint: 'El acta queda así, y así se paga.',
  paidAlready: 'De esta acta ya se pagó algo: mientras ese pago valga, el acta no cambia. Puede decir que no está de acuerdo.',
  decline: 'No estoy de acuerdo',
  declineHint: 'El acta queda como estaba.',
  answerReason: 'Qué quiere decir a la escuela',
  change: 'Si algo cambió después de firmar',
  changeLead: 'El acta no se borra: el cambio se anota junto a ella y vale cuando el productor lo confirma.',
  forms: {
    corregir: {
      title: 'Corregir el acta',
      lead: 'Escriba cómo debió quedar cada producto. El acta firmada no se borra.',
      submit: 'Pedir la corrección',
    },
    devolver: {
      title: 'Devolver productos aceptados',
      lead: 'Para lo que aceptó y después resultó no estar bien. Lo devuelto pasa a rechazado.',
      submit: 'Pedir la devolución',
    },
    agregar: {
      title: 'Llegó más de lo que dice la nota',
      lead: 'Para lo que llegó además de la nota y la escuela se queda.',
      submit: 'Anotar lo que llegó de más',
    },
  },
  why: 'Qué pasó',
  whyHint: 'Lo lee el productor y queda en el historial. Al menos 10 letras.',
  returned: 'Cuántas devuelve',
  returnedHint: (accepted: number) => `El acta acepta ${units(accepted)}.`,
  returnReason: 'Por qué las devuelve',
  surplus: 'Cuántas llegaron de más',
  surplusHint: (noted: number) => `La nota dice ${units(noted)}.`,
  withdrawQuestion: 'La escuela todavía no la recibió.',
  withdrawWhy: 'Por qué la retira',
  withdrawn: (who: string, when: string) => `${who} retiró esta nota, ${when}.`,
  withdrawnTag: 'retirada',
  closeQuestion: (late: number) => `El contrato terminó y ${count(late, 'entrega no se hizo', 'entregas no se hicieron')}.`,
  closed: (n: number, who: string, when: string) =>
    `${count(n, 'entrega que no se hizo la cerró', 'entregas que no se hicieron las cerró')} ${who}, ${when}.`,
  asks: 'la escuela pide un cambio',
  closeWhy: 'Por qué se cierran',
} as const;
