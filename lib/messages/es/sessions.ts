/** Signing in. */
export const signInEs = {
  title: 'Ingresar',
  lead: 'Con su correo o su número de celular, y la contraseña de su cuenta.',
  forgotten: 'No recuerdo mi contraseña',
  submit: 'Ingresar',
  register: 'Registrar mi organización productora',
  noAccount: '¿Todavía no tiene cuenta?',
  others: 'Municipios, universidades y ONG ingresan por invitación de quien opera esta instalación o de su administración.',
  ended: 'Su sesión terminó',
  endedNext: 'Ingrese de nuevo y volverá a la página en la que estaba, con lo que escribió.',
  inside: (name: string) => `En este navegador está abierta la cuenta de ${name}. Si ingresa con otra, esa se cierra.`,
} as const;
