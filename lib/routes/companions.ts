import { page } from './address';

export const university = {
  home: page('/universidad'),
};

export const ngo = {
  home: page('/ong', 'punto', 'listo'),
  newCommitment: page('/ong/nuevo', 'punto'),
};

export const operator = {
  home: page('/operador', 'despues'),
  failedJobs: page('/operador/trabajos', 'despues'),
};
