/** Sentences of the parts that act in the browser: searchable choice, file, dialog, map. */
export const partsEs = {
  file: {
    otherKind: (accept: string) => `Solo se reciben archivos ${accept.split(',').join(' o ')}. Elija otro.`,
  },
} as const;
