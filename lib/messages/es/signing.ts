import type { Day } from '@/lib/domain/units';
import { dayShort } from './format';

/** The wait between an award and its contract, for the office and for the winner. */
export const signingEs = {
  title: 'Espera de firma',
  link: 'Plazos para firmar y quién sigue',
  lead: 'Lo adjudicado que todavía no tiene contrato: hasta cuándo llegan los documentos y quién sigue si alguien no firma.',
  award: 'Adjudicación',
  toContracts: 'Formalizar los contratos',
  told: 'Se le avisó',
  papers: 'Documentos para firmar',
  papersUntil: (day: Day) => `hasta el ${dayShort(day)}, por lo menos`,
  papersLate: (day: Day) => `el plazo terminó el ${dayShort(day)}`,
  appeal: 'Impugnación',
  appealUntil: (day: Day) => `hasta el ${dayShort(day)}`,
  noAppeal: 'no corresponde por el monto',
  next: 'Si no firma',
  takes: (names: readonly string[]) => `sigue ${names.join('; ')}`,
  unchecked: (name: string) => `sigue ${name}, con verificaciones pendientes`,
  checkIt: (name: string) => `Verificar a ${name}`,
  askCheck: 'Pida a evaluación que las complete.',
  nobody: 'no sigue nadie: queda para una segunda convocatoria',
  nobodyWaits: 'Esta parte quedó desierta.',
  form: (name: string) => `${name} no firma`,
  cause: 'Por qué no firma',
  happenedOn: 'Desde qué día',
  happenedOnHint: 'El día de su nota, o el día en que faltaron los documentos.',
  reason: 'Motivo',
  reasonHint: 'Lo lee quien no firma y se publica. No escriba cédulas, teléfonos ni direcciones.',
  capacity: 'Por qué se le da más que su capacidad libre',
  capacityHint: 'Solo si a quien sigue no le alcanza su capacidad libre.',
  basis: 'Respaldo legal',
  basisHint: 'La regla ADJ-NEXT requiere validación legal: escriba con qué respaldo la aplica, o pida antes la validación.',
  rule: 'Con qué regla se pasa a la siguiente',
  seeRule: 'Ver la regla y pedir su validación',
  onlyAuthority: 'Lo registra la autoridad, que no haya participado en la evaluación.',
  facts: {
    leaves: (name: string, unit: string) => `${name} pierde «${unit}».`,
    takes: (names: readonly string[]) => `Pasa a ${names.join('; ')}.`,
    nobody: 'No sigue ninguna propuesta: nadie lo cubre.',
  },
  // the winner's page
  ownTitle: 'Qué sigue para firmar',
  own: 'Presente en la entidad los documentos para firmar el contrato. Puede llevarlos antes.',
  ownList: 'Los que pide la norma, además de los requisitos de la convocatoria:',
  ownLate:
    'El plazo terminó. Si todavía no los presentó, hable hoy con la entidad: lo adjudicado puede pasar a la siguiente propuesta.',
} as const;
