/** What can be wrong with a request to the public computations. Part of the API: codes are never renamed. */
export const apiProblemCodes = [
  'required',
  'wrong-type',
  'too-small',
  'too-large',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-precise',
  'not-an-option',
  'not-an-instant',
  'not-a-code',
  'repeated',
  'unknown-field',
  'one-of',
  'unknown-municipality',
  'no-calendar',
  'no-rule-in-force',
  'no-margins-that-day',
  'not-json',
  'body-too-large',
  'wrong-content-type',
  'wrong-method',
  'too-many-requests',
  'fault',
] as const;
export type ApiProblemCode = (typeof apiProblemCodes)[number];

type Limit = string | number | undefined;

const sentences: Record<ApiProblemCode, (limit: Limit) => string> = {
  required: () => 'Falta este dato: envíelo.',
  'wrong-type': (limit) => `Envíe este dato como otro tipo${limit ? `: ${limit}` : ''}.`,
  'too-small': (limit) => `Envíe un valor de ${limit} o más.`,
  'too-large': (limit) => `Envíe un valor de ${limit} o menos.`,
  'too-short': (limit) => `Escriba al menos ${limit} carácter.`,
  'too-long': (limit) => `Escriba como máximo ${limit} caracteres.`,
  'too-few': (limit) => `Envíe al menos ${limit}.`,
  'too-many': (limit) => `Envíe como máximo ${limit}.`,
  'too-precise': (limit) => `Use como máximo ${limit} decimales.`,
  'not-an-option': (limit) => `Elija una de las opciones${limit ? `: ${limit}` : ''}.`,
  'not-an-instant': () => 'Escriba fecha y hora ISO 8601, por ejemplo 2026-11-24T16:00:00-04:00; sin zona es hora de La Paz.',
  'not-a-code': () => 'Escriba el código INE 2024 del municipio, de seis cifras.',
  repeated: () => 'Este identificador está repetido: dé a cada propuesta el suyo.',
  'unknown-field': () => 'Este campo no existe en la solicitud: quítelo.',
  'one-of': () => 'Envíe amountBs o modality: uno de los dos, no ambos.',
  'unknown-municipality': () => 'No hay un municipio con ese código INE 2024. Revíselo.',
  'no-calendar': (limit) => `No tenemos los feriados de esas fechas. Elija una fecha de ${limit}.`,
  'no-rule-in-force': () => 'Ninguna regla vigente en esa fecha fija la modalidad de ese monto. Envíe la modalidad u otra fecha.',
  'no-margins-that-day': () => 'El libro de reglas no tiene márgenes de preferencia para esa fecha. Envíe otra fecha.',
  'not-json': () => 'El cuerpo no es JSON legible en UTF-8. Revíselo y envíelo otra vez.',
  'body-too-large': (limit) => `El cuerpo pasa de ${limit} KiB. Envíe menos datos a la vez.`,
  'wrong-content-type': () => 'Envíe el cuerpo con Content-Type: application/json.',
  'wrong-method': (limit) => `Use ${limit} para este recurso.`,
  'too-many-requests': (limit) => `Demasiadas solicitudes. Espere ${limit} s y vuelva a intentar.`,
  fault: (limit) => `Algo falló de nuestro lado. Intente de nuevo; si se repite, comunique el código ${limit}.`,
};

export function apiSentence(code: ApiProblemCode, limit?: string | number): string {
  return sentences[code](limit);
}

/** Words of the machine-readable description. */
export const openApiEs = {
  adjustedPrice: 'Precio ajustado, orden de las propuestas y costo extra de la preferencia',
  deadlines: 'Modalidad por monto y primera fecha legal de presentación de propuestas',
  noModality: 'Ninguna regla vigente ese día fija la modalidad de ese precio referencial.',
  noMinimum: 'El libro de reglas no fija un plazo mínimo para esta modalidad.',
  historical: 'Solo para historia: son reglas de un tiempo anterior, tenidas de memoria. No valen para convocar hoy.',
  departmental: (holidays: string) =>
    `Por confirmar: el plazo pasa por un feriado departamental (${holidays}) y ninguna norma leída dice si lo detiene. Se dan las dos fechas.`,
  municipalHolidays:
    'Los feriados municipales no están en el calendario: si hay uno dentro del plazo, la fecha se corre y hay que confirmarlo.',
  notAlone: 'Requiere validación legal: esta regla no decide por sí sola.',
} as const;
