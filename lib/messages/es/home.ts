import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { count, dayShort, integer, money, percentOf } from './format';

/** Sentences of the first page. */
export const homeEs = {
  lead: 'Apthapi sigue la comida de la escuela, de la ración a la compra y de la compra a la chacra. Muestra qué se necesita, quién lo produce, a quién se compró y cuánto quedó en el municipio.',
  toTenders: 'Ver convocatorias abiertas',
  register: 'Soy productor: inscribirme',
  demonstration: 'demostración',
  headline: {
    label: (municipality: string, year: number) => `Compra local en ${municipality}, gestión ${year}`,
    note: (local: Centavos, all: Centavos) => `${money(local)} de ${money(all)} recibidos en escuelas`,
    chart: 'Acumulado por mes',
    item: 'Mes',
    value: 'Compra local acumulada',
    description: (place: string, from: string, until: string, goal: string | null) =>
      `Compra local en ${place}: de ${from} a ${until}${goal ? `; ${goal}` : ''}`,
    goal: (year: number, bps: BasisPoints) => `meta ${year}: ${percentOf(bps)}`,
    how: (municipality: string, local: Centavos, all: Centavos) =>
      `Valor aceptado por las escuelas de lo que se cultivó o se transformó en ${municipality} (${money(local)}), entre el valor de todo lo aceptado (${money(all)}).`,
    rules:
      'Vale lo que la escuela aceptó en su acta, al precio del contrato. Lo que no dice de dónde viene cuenta en el total y nunca a favor.',
    version: (version: string) => `Fórmulas ${version}.`,
    toLines: 'Ver todas las cifras y cada línea',
  },
  steps: {
    title: 'De la ración a la chacra',
    items: [
      ['La ración dice cuánto hace falta', 'Estudiantes × ración × días de clases: la demanda de cada escuela y de cada mes.'],
      [
        'La compra se parte en lotes alcanzables',
        'Se ve a quién deja fuera cada exigencia, y cuántos pueden ofertar si el lote es más chico.',
      ],
      [
        'La escuela recibe y la cifra se mueve',
        'Cada entrega aceptada dice cuánto quedó en el municipio, con su línea y su acta.',
      ],
    ] as readonly (readonly [title: string, text: string])[],
  },
  story: {
    label: (municipality: string, year: number) => `${municipality}, ${year}`,
    students: (municipality: string, year: number) => `estudiantes en ${municipality}, ${year}`,
    budget: 'de presupuesto',
    ration: 'por ración',
    days: (days: number) => count(days, 'día', 'días'),
    reach: (schoolDays: number) => `alcanzan, de ${integer(schoolDays)}`,
    enough: (schoolDays: number) => `alcanzan: más que los ${integer(schoolDays)} de clases`,
    how: (story: { students: number; budget: Centavos; ration: Centavos; schoolDays: number; days: number }) =>
      `${money(story.budget)} ÷ (${count(story.students, 'estudiante', 'estudiantes')} × ${money(story.ration)} por ración) = ${count(story.days, 'día completo', 'días completos')}.`,
    gap: (missing: number, lacking: Centavos) =>
      missing === 1
        ? `Para el día que falta se necesitan ${money(lacking)} más.`
        : `Para los ${integer(missing)} días que faltan se necesitan ${money(lacking)} más.`,
  },
  tenders: {
    title: 'Se está comprando',
    all: 'Ver todas las convocatorias',
    none: 'Hoy no hay convocatorias abiertas',
    noneLead:
      'Cuando un municipio publique una, aparecerá aquí con sus lotes, su plazo y su monto. Los productores inscritos reciben el aviso.',
    noneAction: 'Inscribirse para recibir avisos',
    toOpen: 'por abrir',
    evaluating: 'en evaluación',
    lots: (amount: number) => count(amount, 'lote', 'lotes'),
    producers: (amount: number) =>
      count(amount, 'productor del departamento hace estos productos', 'productores del departamento hacen estos productos'),
    opened: (offers: number, day: Day) => `${count(offers, 'propuesta abierta', 'propuestas abiertas')} el ${dayShort(day)}`,
  },
  matrix: {
    title: 'Quién hace qué',
    lead: (items: number) => `${integer(items)} roles, propuestas y desafíos de municipio, productores, universidad y ONG.`,
    legend: 'Verde: con evidencia de la compra. Oro: con un compromiso en marcha. Vacío: aún sin medición.',
    standing: (measured: number, promised: number, all: number) => {
      if (measured + promised === 0) return `${integer(all)} por medir`;
      const running = promised > 0 ? ` y ${integer(promised)} en marcha` : '';
      return `${integer(measured)} con evidencia${running}, de ${integer(all)}`;
    },
    open: 'Abrir la matriz',
  },
} as const;
