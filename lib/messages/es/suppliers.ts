/** What anybody may know of who supplies: docs/decisions/0032-what-search-tells-of-others.md. */
export const suppliersEs = {
  title: 'Productores del censo',
  lead: 'Organización productora que el censo municipal confirmó.',
  description: (name: string, municipality: string) => `${name}, de ${municipality}: qué produce y qué vendió a las escuelas.`,
  kind: 'Tipo',
  municipality: 'Municipio',
  products: 'Produce',
  noProducts: 'Todavía no dijo qué produce.',
  census: 'Censo',
  confirmed: 'Confirmada',
  sold: 'Lo que le compraron las escuelas',
  soldLead: 'Contratos y órdenes de compra, el más reciente primero.',
  none: 'Todavía no tiene contratos.',
  columns: { what: 'Compra', buyer: 'Compra para', signed: 'Firma', amount: 'Monto' },
  pages: 'Páginas de contratos',
  privacy: 'Los nombres de personas, los teléfonos y los documentos no se publican.',
} as const;
