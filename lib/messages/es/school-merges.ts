import type { SchoolLevel } from '@/lib/domain/schools/levels';
import { count, integer } from './format';
import { levelsEs } from './schools';

type Pupils = { year: number; level: string; pupils: number };

const levelName = (level: string) => levelsEs[level as SchoolLevel] ?? level;
const schools = (amount: number) => count(amount, 'escuela', 'escuelas');

/** Joining what is on record twice, and taking away what is empty. */
export const mergesEs = {
  zone: {
    title: (name: string) => `Unir la zona ${name}`,
    lead: 'Una zona se une con otra cuando las dos son la misma, o cuando sus escuelas pasan a servirse en el mismo recorrido.',
    short: 'Unir con otra',
    choose: 'Zona que queda',
    see: 'Ver qué cambia',
    effects: 'Qué va a pasar',
    moves: (from: string, into: string, amount: number) =>
      amount === 0 ? `«${from}» no tiene escuelas.` : `${schools(amount)} de «${from}» pasan a «${into}».`,
    drafts: (amount: number, into: string) =>
      `${count(amount, 'lote', 'lotes')} de borradores de convocatoria ${amount === 1 ? 'pasa' : 'pasan'} a «${into}».`,
    published: (amount: number, from: string) =>
      `${count(amount, 'lote publicado conserva', 'lotes publicados conservan')} la zona «${from}», como se publicó.`,
    demand: (into: string) => `La demanda de esas escuelas se cuenta desde ahora en «${into}».`,
    out: (from: string) => `«${from}» sale de la lista de zonas. Queda en el historial quién las unió y cuándo.`,
    done: 'Las zonas quedaron unidas.',
    alone: 'No hay otra zona con la que unirla.',
    remove: 'Quitar',
    removeQuestion: (name: string) =>
      `La zona «${name}» no tiene escuelas. Sale de la lista; queda en el historial quién la quitó.`,
    removed: 'La zona vacía se quitó.',
  },
  school: {
    title: (name: string) => `Unir ${name} con otra`,
    lead: 'Sirve cuando una escuela está registrada dos veces. Elija la que queda.',
    short: 'Está repetida: unir con otra',
    choose: 'Escuela que queda',
    see: 'Ver qué cambia',
    effects: 'Qué va a pasar',
    stays: (name: string, code: string) => `Queda «${name}», con el código ${code}.`,
    moved: ({ year, level, pupils }: Pupils) =>
      `Recibe los inscritos ${year} de ${levelName(level)}: ${count(pupils, 'estudiante', 'estudiantes')}.`,
    kept: ({ year, level, pupils, dropped }: Pupils & { dropped: number }) =>
      `De ${levelName(level)} ${year} las dos tienen inscritos: quedan los suyos (${integer(pupils)}) y no se suman los de la otra (${integer(dropped)}).`,
    drafts: (amount: number) =>
      `${count(amount, 'lote', 'lotes')} de borradores de convocatoria ${amount === 1 ? 'entrega' : 'entregan'} ahora en la que queda.`,
    due: (amount: number) =>
      `${count(amount, 'entrega pendiente sigue', 'entregas pendientes siguen')} como se contrató, en la que sale; quien recibe ahí sigue recibiendo.`,
    out: (name: string, code: string) =>
      `«${name}», con el código ${code}, sale de la lista. Lo publicado, entregado y recibido con ella no cambia.`,
    done: 'Las escuelas quedaron unidas.',
  },
} as const;
