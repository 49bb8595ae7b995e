import { count } from './format';

const units = (amount: number) => count(amount, 'unidad', 'unidades');

/** What happens to a reception act after it was signed. */
export const receptionsEs = {
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
  returnedHint: (accepted: number) => `El acta acepta ${units(accepted)}.`,
  surplusHint: (noted: number) => `La nota dice ${units(noted)}.`,
} as const;
