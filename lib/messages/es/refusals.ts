import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';

/** One sentence per refusal: what stands in the way and what to do. */
const sentences: Record<RefusalCode, string | ((params: RefusalParams) => string)> = {
  'not-found': 'No encontramos ese registro entre los que usted puede ver.',
  'not-signed-in': 'Su sesión terminó. Ingrese de nuevo; lo que escribió sigue aquí.',
  'not-allowed': 'Su rol no permite esta tarea. Pida a la persona encargada que la haga.',
  'check-input': 'Revise los datos marcados. Todavía no se guardó nada.',
  'changed-meanwhile': 'Otra persona cambió este registro mientras usted lo editaba. Abra de nuevo la página, compare y guarde otra vez.',
  'separation-of-duties': 'Usted ya intervino en una etapa anterior de este proceso. Esta tarea corresponde a otra persona.',
  'already-exists': 'Ya existe un registro con esos datos. Búsquelo en la lista.',
  'in-use': 'Este registro ya se usa en otro y no se puede quitar.',
  fault: ({ code }) => `Algo falló de nuestro lado y no se guardó nada. Intente de nuevo; si se repite, comunique el código ${code ?? ''}.`,
  'wrong-credentials': 'El correo o la contraseña no coinciden.',
  'too-many-attempts': 'Hubo demasiados intentos. Espere unos minutos y pruebe otra vez.',
  'link-expired': 'Este enlace ya se usó o venció. Pida una invitación nueva.',
  'email-taken': 'Ese correo ya tiene una cuenta. Ingrese con ella para continuar.',
  'organisation-not-confirmed': 'El municipio todavía no confirmó su organización en el censo. Puede guardar un borrador mientras tanto.',
  'last-administrator': 'La organización debe conservar al menos una persona administradora.',
  'wrong-step': 'Este registro ya no está en la etapa que permite esta tarea. Actualice la página para ver cómo está.',
};

/** @returns the sentence of a refusal in Spanish, with its figures. */
export function refusalSentence(code: RefusalCode, params: RefusalParams = {}): string {
  const sentence = sentences[code];
  return typeof sentence === 'string' ? sentence : sentence(params);
}
