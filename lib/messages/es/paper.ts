/** Sentences that only paper shows, and those about printing. */
export const paperEs = {
  share: 'Compartir esta página',
  shareLead: 'Con la cámara de un teléfono se abre esta página. Sirve también impresa.',
  registry: 'Apthapi, registro abierto de la compra de alimentos para las escuelas',
} as const;
