type Params = Readonly<Record<string, string | number>>;

/** What a notice says, by its code. Composed on screen, so that a correction here also corrects the old ones. */
const sentences: Readonly<Record<string, (params: Params) => string>> = {
  'producer-registered': ({ name }) => `${name} se registró y espera la confirmación del censo.`,
  'producer-confirmed': () => 'El municipio confirmó a su organización en el censo. Ya puede enviar propuestas.',
  'document-to-verify': ({ name, document }) => `${name} presentó ${document} para verificar.`,
  'document-verified': ({ document }) => `El municipio verificó su documento: ${document}.`,
  'member-joined': ({ email }) => `${email} aceptó la invitación y ya es parte de la organización.`,
  'administrator-invited': ({ email }) => `Quien opera la instalación invitó a ${email} a administrar la organización.`,
  'tender-published': ({ reference, title }) => `Nueva convocatoria que puede servir: ${title} (${reference}).`,
  'tender-cancelled': ({ reference, title }) => `El municipio canceló la convocatoria ${title} (${reference}).`,
  'tender-annulled': ({ reference, title }) => `El municipio anuló la convocatoria ${title} (${reference}).`,
  'offers-opened': ({ reference }) => `Se abrieron las propuestas de la convocatoria ${reference}.`,
  'award-recommended': ({ reference }) => `Hay una recomendación de adjudicación para decidir en la convocatoria ${reference}.`,
  'tender-awarded': ({ reference }) => `La convocatoria ${reference} fue adjudicada. Vea cómo le fue a su propuesta.`,
  'tender-deserted': ({ reference }) => `La convocatoria ${reference} fue declarada desierta. Puede haber una segunda convocatoria.`,
};

/** @returns the sentence of a notice; a code without one says at least that something happened */
export function noticeSentence(code: string, params: Params): string {
  return sentences[code]?.(params) ?? 'Hay novedades en este registro.';
}
