import { count, fileSize, megabytes } from './format';

/** Sentences of the parts that act in the browser: searchable choice, file, dialog, map. */
export const partsEs = {
  search: {
    hint: 'Escriba unas letras y elija de la lista.',
    options: 'Opciones',
    found: (many: number) => (many === 0 ? 'Ninguna coincide.' : count(many, 'coincide', 'coinciden')),
    more: (many: number) => `Hay ${count(many, 'más', 'más')}: siga escribiendo.`,
    notListed: (typed: string) => `«${typed}» no está en la lista. Elija una de las que aparecen.`,
  },
  file: {
    choose: 'Elegir archivo',
    drop: 'o arrástrelo hasta aquí',
    chosen: (name: string, bytes: number) => `${name}, ${fileSize(bytes)}`,
    remove: 'Quitar',
    tooLarge: (bytes: number, most: number) => `Pesa ${fileSize(bytes)} y se reciben hasta ${megabytes(most)}. Elija otro.`,
    otherKind: (accept: string) => `Solo se reciben archivos ${accept.split(',').join(' o ')}. Elija otro.`,
    sending: (bytes: number) => `Enviando el archivo, ${fileSize(bytes)}…`,
    sendingNote: 'No cierre esta página. Después verá lo que cambiaría antes de guardar.',
  },
  dialog: { back: 'No, volver' },
  check: { change: 'Cambiar' },
  map: {
    noData: 'sin datos',
    any: 'con datos',
    until: (bound: string) => `menos de ${bound}`,
    range: (from: string, until: string) => `de ${from} a ${until}`,
    from: (bound: string) => `${bound} o más`,
  },
} as const;
