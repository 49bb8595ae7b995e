import { page } from './address';

/** Where the computations for other systems stand. */
export const apiRoot = '/api/v1';

/** How the lines behind a figure are narrowed. */
export const lineNames = ['origen', 'proveedor', 'tipo', 'grupo', 'clase', 'mes', 'escuela', 'despues'] as const;

/** What anybody may open: the public pages, their downloads and the computations for other systems. */
export const site = {
  home: page('/'),
  accessibility: page('/accesibilidad'),
  help: page('/ayuda'),
  search: page('/buscar', 'q'),
  contact: page('/contacto'),
  mailLink: page('/correo/[enlace]', 'listo'),
  mailUnsubscribe: page('/correo/[enlace]/baja'),
  notReceived: page('/no-recibido', 'motivo'),

  tenders: page('/convocatorias', 'producto', 'municipio', 'estado', 'despues'),
  tender: page('/convocatorias/[id]', 'version'),
  tenderSheet: page('/convocatorias/[id]/tablero'),
  tenderPaper: page('/convocatorias/[id]/documento', 'formato', 'version', 'parte'),
  tenderCalendar: page('/convocatorias/[id]/calendario.ics'),
  tenderResults: page('/convocatorias/[id]/resultados'),
  resultsPaper: page('/convocatorias/[id]/resultados/documento', 'formato'),
  supplier: page('/proveedores/[id]', 'despues'),
  officials: page('/responsables', 'municipio', 'despues'),
  fairs: page('/ferias'),

  localPurchase: page('/compra-local', 'municipio', 'gestion'),
  purchaseLines: page('/compra-local/lineas', 'municipio', 'gestion', ...lineNames),
  purchaseDownload: page('/compra-local/descargar', 'municipio', 'gestion', 'formato', ...lineNames),
  matrix: page('/matriz', 'actor', 'columna', 'municipio', 'punto'),
  data: page('/datos'),
  dataFile: page('/datos/[serie]', 'municipio', 'gestion'),

  calculator: page('/calculadora'),
  deadlines: page('/calculadora/plazos'),
  rules: page('/reglas', 'tema', 'ver'),
  rule: page('/reglas/[id]'),
  ruleSource: page('/reglas/respaldo/[id]'),

  signIn: page('/ingresar', 'volver', 'sesion'),
  signInByCode: page('/ingresar/codigo'),
  signInByLink: page('/ingresar/enlace', 'listo'),
  signInLink: page('/ingresar/enlace/[secreto]'),
  register: page('/registro'),
  invitation: page('/invitacion/[secreto]'),
  card: page('/tarjeta/[code]'),

  sharedPicture: page('/imagen/[...pagina]'),
  patterns: page('/patrones', 'vista', 'despues'),
  action: page('/api/actions/[action]'),
  keptTexts: page('/api/kept-texts', 'act', 'path'),
  apiDescription: page('/api/v1/openapi.json'),
  apiAdjustedPrice: page('/api/v1/adjusted-price'),
  apiDeadlines: page('/api/v1/deadlines'),
};
