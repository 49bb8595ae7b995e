/** Getting back in by a code that is handed over in person. */
export const recoveryEs = {
  handers: [
    'Quien administra su organización.',
    'Si vende alimentos: también el censo de su municipio, cuando ese municipio no tiene convocatorias abiertas.',
    'Quien opera esta instalación.',
  ],
} as const;
