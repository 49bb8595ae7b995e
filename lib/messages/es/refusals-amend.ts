import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { count, dayTold } from './format';

/** Why a published tender is not amended as it was typed, and why an offer is not sent or confirmed against what was not read. */
export const amendRefusals = {
  'amend-closed':
    'La convocatoria ya no recibe propuestas y no se enmienda. Si hace falta otra compra, cancélela o espere el resultado y convoque de nuevo.',
  'tender-change-none': 'Así la convocatoria queda como está. Cambie algo, o vuelva sin enmendar.',
  'amendment-touches':
    'Lo que cambia toca las propuestas ya enviadas: pide algo más o distinto. Elija que se confirmen, para que nadie quede atado a lo que no leyó.',
  'amendment-modality': ({ modality }) =>
    `Con este monto la compra pasa a otra modalidad (${modality ?? ''}) y eso no se enmienda. Cambie menos, o cancele y convoque de nuevo.`,
  'amendment-too-late': ({ earliest, days }) =>
    `No queda tiempo para leer la enmienda y confirmar: hacen falta ${count(Number(days ?? 0), 'día hábil', 'días hábiles')}. Elija un cierre desde el ${dayTold(earliest)}.`,
  'amendment-term': ({ earliest, article }) =>
    `El plazo de la modalidad se cuenta otra vez desde la enmienda (${article ?? ''}). Elija un cierre desde el ${dayTold(earliest)}.`,
  'amendment-term-basis': ({ earliest }) =>
    `Queda menos que el plazo de la modalidad contado desde hoy. Elija un cierre desde el ${dayTold(earliest)}, o escriba con qué respaldo no lo amplía.`,
  'extended-once': ({ article }) =>
    `El plazo ya se amplió y la norma no deja ampliarlo otra vez (${article ?? ''}). Deje el cierre como está, o cancele y convoque de nuevo.`,
  'extended-basis': 'El plazo ya se amplió antes. Para ampliarlo otra vez, escriba el respaldo legal.',
  'deadline-only-later': 'El cierre publicado solo se mueve hacia adelante. Escriba uno posterior, o déjelo como está.',
  'lot-without-schools': ({ lot }) => `El lote ${lot ?? ''} quedaría sin escuelas. Deje al menos una.`,
  'amended-since':
    'La convocatoria cambió después de que usted abrió esta página. No se envió nada: ábrala de nuevo, lea qué cambió y siga.',
  'nothing-to-confirm': 'Esta propuesta ya cuenta: no hay nada que confirmar. Vea su comprobante.',
  'envelope-broken':
    'El sobre de esta propuesta no se puede abrir como se recibió, y en la apertura tampoco se podría. Envíe su propuesta otra vez antes del cierre.',
} satisfies Partial<Record<RefusalCode, string | ((params: RefusalParams) => string)>>;
