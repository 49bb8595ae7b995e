/** For the tour, until it tells through a translator. */
export const barriersEs = {
  what: 'Qué puede cambiar',
} as const;
