/** A word or a way of saying that no sentence on screen uses; `but` names where it is right, with the reason. */
export type Ban = { found: RegExp; instead: string; but?: readonly (readonly [where: RegExp, why: string])[] };

const letters = '[\\p{L}]';
/** A whole word, whatever letters of Spanish stand around it. */
const word = (alternatives: string) => new RegExp(`(?<!${letters})(?:${alternatives})(?!${letters})`, 'iu');

const evaluation =
  /^(?:evaluation|evaluation-checks|evaluation-words|notices|municipal-home|history|refusals|calculator|data-columns|terms|people|checklists|irreversible)\.ts/;
const parties = /^(?:contracts|payments|deliveries|local-purchase|data-columns|data|evaluation|terms|paper)\.ts/;

/**
 * What docs/glossary.md says not to say, as it would appear in Spanish.
 * null: the word cannot be told from its right use by its letters; the people who write read the glossary.
 */
export const glossaryBans: Readonly<Record<string, Ban | null>> = {
  project: {
    found: word('proyectos?'),
    instead: 'gestión ACE',
    but: [[/documento base del proyecto/, 'the document from which the matrix was taken']],
  },
  institution: {
    found: word('institucion(?:es)? educativas?|colegios?|centros? educativos?'),
    instead: 'escuela, unidad educativa',
  },
  grade: { found: word('grado|curso escolar'), instead: 'nivel' },
  cluster: { found: word('cl[uú]ster(?:es)?|racimos?'), instead: 'zona' },
  item: {
    found: word('[ií]tem(?:s|es)?'),
    instead: 'producto',
    but: [
      [/Por ítems/, 'a form of award as the norm names it'],
      [/^data-columns\.ts: Ítem, lote o total/, 'the same'],
    ],
  },
  SKU: { found: word('sku'), instead: 'producto' },
  menu: {
    found: word('men[uú]s?'),
    instead: 'ración',
    but: [[/^(?:ui|layouts)\.ts: (?:Menú|Cerrar menú|Abrir menú)$/, 'the list of pages']],
  },
  forecast: { found: word('pron[oó]sticos?|previsi[oó]n(?:es)?|proyecci[oó]n(?:es)?'), instead: 'demanda' },
  vendor: { found: word('vendedor(?:a|es|as)?'), instead: 'actor económico' },
  supplier: {
    found: word('proveedor(?:a|es|as)?'),
    instead: 'productor',
    but: [
      [parties, 'a party to a contract'],
      [/Registro Único de Proveedores del Estado/i, 'the name of the register'],
    ],
  },
  stock: { found: word('stocks?|existencias|inventarios?'), instead: 'capacidad' },
  auction: { found: word('subastas?|pujas?'), instead: 'convocatoria' },
  bid: {
    found: word('licitaci[oó]n(?:es)?|licitantes?|cotizaci[oó]n(?:es)?'),
    instead: 'convocatoria, oferta, propuesta',
    but: [
      [/Licitación Pública/, 'a modality as the norm names it'],
      [/^search\.ts: licitación vender/, 'words by which people ask, found and never shown'],
      [/^foods\.ts: Cotización, convocatoria anterior o mercado/, 'the paper from which a price is taken'],
    ],
  },
  batch: { found: word('batch(?:es)?|tandas?|hornadas?'), instead: 'lote del producto' },
  criterion: { found: word('criterios?'), instead: 'exigencia, requisito' },
  recommendation: {
    found: word('recom(?:iend|end)\\w*|sugerenc\\w*'),
    instead: '“puede vender esto”',
    but: [[evaluation, 'what the evaluator proposes to the authority']],
  },
  discount: { found: word('descuentos?|rebajas?'), instead: 'precio ajustado' },
  failed: { found: word('fallid[oa]s?|fracas\\w*'), instead: 'desierta' },
  badge: { found: word('insignias?|credencial(?:es)?|carnets?'), instead: 'tarjeta' },
  licence: {
    found: word('licencias?'),
    instead: 'tarjeta',
    but: [[/^(?:data|share|search|layouts)\.ts/, 'the terms under which open data may be used']],
  },
  lot: null,
};

/** Ways of saying that are not ours. */
export const bans: readonly Ban[] = [
  {
    found: word(
      'e-?mails?|mails?|log-?in|log-?out|click\\w*|clic|links?|dashboards?|feedback|ok|okay|on-?line|off-?line|passwords?|upload\\w*|downloads?|files?|backups?|tokens?|software|hardware|websites?|web|tags?|status|rankings?|test|reset|input|banner|popup|tips?|newsletter|default|settings?|the|and|with|please|error(?:es)? (?:fatal|interno)',
    ),
    instead: 'el castellano: correo, ingresar, enlace, contraseña, archivo…',
    but: [
      [/Pautas de Accesibilidad para el Contenido Web/, 'the norm’s own name'],
      [/MAIL_FROM/, 'the setting’s own name'],
    ],
  },
  { found: /inv[aá]lid[oa]/i, instead: 'lo que hay que escribir' },
  { found: word('error(?:es)?|err[oó]nea?o?s?|incorrect[oa]s?|equivocad[oa]s?'), instead: 'qué corregir, sin culpar' },
  { found: /por favor|(?<!a )favor de|s[ií]rvase|tenga a bien/i, instead: 'el verbo: Escriba, Elija' },
  { found: word('deben? ser|deber[aá]n?|tiene que ser'), instead: 'el verbo: Escriba, Elija' },
  { found: /requerid[oa]|(?:campo|dato) obligatorio|obligatori[oa]s? /i, instead: 'Complete este dato' },
  { found: /exitos|con [eé]xito|satisfactoriamente|correctamente/i, instead: 'Listo. Quedó guardado' },
  {
    found: word(
      'mediante|asimismo|dich[oa]s?|a efectos de|proced(?:a|er) a|efect[uú]\\w*|visualiz\\w*|realic\\w*|realiz[aeo]\\w*|previamente|en caso de que|a trav[eé]s de',
    ),
    instead: 'palabras de todos los días',
  },
  {
    found: word(
      'tu|tus|t[uú] mism[oa]|contigo|tuy[oa]s?|vos|vosotr[oa]s|puedes|debes|tienes|quieres|necesitas|pod[eé]s|ten[eé]s|quer[eé]s',
    ),
    instead: 'usted',
  },
  {
    found:
      /(?:^|[.:;?»]\s+)(?:Elige|Eleg[ií]|Haz|Hacé|Ingresa|Ingres[aá]|Escribe|Escrib[ií]|Selecciona|Guarda|Agrega|Busca|Mira|Abre|Cierra|Vuelve|Marca|Usa|Completa|Corrige|Verifica|Intenta|Registra|Cambia|Quita|Env[ií]a|Rev[ií]sa)\s/u,
    instead: 'el imperativo de usted: Elija, Haga, Escriba',
    but: [[/^checklists\.ts: .* Cierra el ·\.$/, 'what closes is the call for offers']],
  },
  {
    found: /\b(?:el\/la|la\/el|los\/las|un\/a|y\/o)\b|\((?:s|es|a|as|os)\)|[a-z]o\/a\b|\p{L}@s?(?!\p{L}|\.)/u,
    instead: 'las dos palabras, o una que sirva para todos',
  },
  { found: /[¡!]/, instead: 'un punto' },
  { found: /\.\.\./, instead: '…' },
  {
    found: /(?<!(?:ndo|(?:^|[.:] )\p{Lu}\p{Ll}+ndo [^.…]*|, [^,.]{2,30}))…|…(?!$|\s)/u,
    instead: 'un punto; … solo mientras se espera o al final de una lista',
  },
  { found: /["“”]|(?<![\p{L}])'|'(?![\p{L}])/u, instead: '«»' },
  { found: /\s{2}|\s[.,;:?](?:\s|$)/, instead: 'un solo espacio, y ninguno antes del signo' },
  {
    found:
      /\bs[oó]lo\b(?<=ó\w*)|\b\p{L}+cion\b|\b(?:dias?|numero|codigo|pagina|telefono|aqui|tambien|segun|todavia|periodo|despues|mas de|sabado|miercoles)\b/u,
    instead: 'con su tilde',
  },
  {
    // A figure that a norm fixes stands in the sentence as format.ts writes it, with the space that does not break.
    found: /(?:Bs|[$]) ?\d|\d ?%|(?<!Bs\u00A0)\b\d+\.\d{3}|\d (?:kg|g|km|m|L|ml|MB)\b/,
    instead: 'money(), percentPoints(), kilograms()… de format.ts',
    but: [
      [/[Pp]or ejemplo/, 'shows how to type it'],
      [/^patterns\.ts: /, 'samples of figures'],
    ],
  },
];
