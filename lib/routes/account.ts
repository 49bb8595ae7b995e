import { page } from './address';

/** What everybody has who is signed in, whatever they work for. */
export const account = {
  home: page('/cuenta'),
  team: page('/cuenta/equipo'),
  search: page('/cuenta/buscar', 'q'),
  searchAnswers: page('/cuenta/buscar/resultados', 'q'),
  notices: page('/avisos', 'despues', 'todos'),
  noticeCommitments: page('/avisos/compromisos'),
  mail: page('/cuenta/correo', 'listo'),
  data: page('/cuenta/datos'),
  jobs: page('/cuenta/trabajos', 'despues'),
  job: page('/cuenta/trabajos/[id]'),
  jobFile: page('/cuenta/trabajos/[id]/archivo'),
  file: page('/archivos/[id]', 'vista'),
  upload: page('/api/uploads/[id]', 'from', 'of', 'name'),
};
