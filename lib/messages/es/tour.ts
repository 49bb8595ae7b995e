import { type TourStep, tourSteps } from '@/lib/routes/tour';
import { count, money, moneyShort } from './format';
import { barriersEs } from './matching';

type StepWords = {
  title: string;
  /** Where in the chain. */
  where: string;
  /** What to look at or do here. */
  what: string;
  /** Through whose eyes; absent: a public page. */
  eyes?: string;
  /** Words of the link to a second page of the step. */
  beyond?: string;
};

/** The seven steps of the guided tour. */
export const tourStepWords: Record<TourStep, StepWords> = {
  numbers: {
    title: 'Lo que alcanza el dinero',
    where: 'Programa: el año entero',
    eyes: 'la responsable del programa',
    what: `Potosí, 2016: ${count(57_500, 'estudiante', 'estudiantes')}, ${moneyShort(2_100_000_000n)} de presupuesto, ${money(190n)} por ración: alcanza para ${count(192, 'día', 'días')}. Abra «Cómo se calcula» y mire las tres maneras de cerrar la brecha.`,
  },
  needs: {
    title: 'Qué se come y cuánto hace falta',
    where: 'Raciones y demanda',
    eyes: 'la nutricionista',
    what: 'Mire la semana: qué recibe cada estudiante, con qué nutrientes y a qué costo. De aquí sale cuánto hay que comprar.',
    beyond: 'Ver la demanda en kilos y por mes',
  },
  barriers: {
    title: 'A quién deja fuera un lote',
    where: 'Lotes y exigencias',
    eyes: 'el responsable de contrataciones',
    what: `El número grande dice cuántos pueden ofertar hoy. En «${barriersEs.what}», toque una manera de dividir el lote y vea cuántos más entran. No hace falta aplicarla.`,
  },
  sell: {
    title: 'Lo que se puede vender',
    where: 'Propuestas, desde el celular',
    eyes: 'la productora',
    what: 'La compra, del otro lado: qué lotes calzan con lo que produce, cuánto puede cubrir y qué le falta.',
  },
  evaluate: {
    title: 'Abrir y comparar con la norma',
    where: 'Apertura y evaluación',
    eyes: 'el evaluador',
    what: 'Los sobres se abrieron después del plazo. Mire el precio ajustado: ordena las propuestas, nadie lo paga, y cada margen dice su artículo.',
  },
  receive: {
    title: 'La escuela recibe',
    where: 'Entrega y recepción',
    eyes: 'la directora que recibe',
    what: 'Cuente lo que llegó. Si firma el acta, esta entrega entra en la cifra del paso siguiente. Es la demostración: puede firmar sin miedo.',
  },
  rise: {
    title: 'Cuánto quedó en el municipio',
    where: 'Compra local y matriz',
    what: 'Cada acta firmada suma sus líneas a este porcentaje. Ábralo hasta la línea, con su escuela y su fecha.',
    beyond: 'Ver la matriz de los cuatro actores',
  },
};

const numberOf = (step: TourStep) => tourSteps.indexOf(step) + 1;

/** 'el evaluador' → 'del evaluador' */
const ofWhom = (eyes: string) => `de ${eyes}`.replace(/^de el /, 'del ');

export const tourEs = {
  count: (step: TourStep) => `Paso ${numberOf(step)} de ${tourSteps.length}`,
  eyes: (eyes: string) => `Usted mira con los ojos ${ofWhom(eyes)}.`,
  next: (step: TourStep) => {
    const { eyes, title } = tourStepWords[step];
    return eyes ? `Siguiente: con los ojos ${ofWhom(eyes)}` : `Siguiente: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  },
  step: (step: TourStep) => `${numberOf(step)}. ${tourStepWords[step].title}`,
  entrance: {
    resume: (step: TourStep) => `Seguir el recorrido, paso ${numberOf(step)}`,
  },
} as const;
