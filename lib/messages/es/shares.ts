/** A percentage's own words. */
export const shareEs = {
  column: 'Parte y total',
  of: (part: string, whole: string) => `${part} de ${whole}`,
} as const;
