import { codeHours } from '@/lib/domain/identity/recovery';

/** Getting back in by a code that is handed over in person. */
export const recoveryEs = {
  title: 'Volver a entrar con un código',
  lead: 'Si no recuerda su contraseña, pida un código en persona y elija otra aquí.',
  who: 'Quién entrega el código',
  handers: [
    'Quien administra su organización.',
    'Si vende alimentos: también el censo de su municipio, cuando ese municipio no tiene convocatorias abiertas.',
    'Quien opera esta instalación.',
  ],
  code: 'Código',
  codeHint: 'Doce letras y números, por ejemplo K7QM‑3F9T‑XW2P. Vale un día y una sola vez.',
  submit: 'Guardar la contraseña e ingresar',
  after:
    'Su cuenta se abre enseguida. Las propuestas de convocatorias que ya estaban abiertas, y los roles que evalúan, adjudican, pagan o administran, esperan a que usted confirme desde un celular o computadora donde ya ingresaba.',
  issue: {
    open: 'Dar un código para volver a entrar',
    lead: (person: string) =>
      `Para ${person}, si está frente a usted. Compruebe quién es: todas sus organizaciones reciben un aviso.`,
    submit: 'Crear el código',
    login: 'Correo o celular de la persona',
    loginHint: 'Con el que ingresa a su cuenta.',
    producer: 'Alguien de esta organización no puede entrar a su cuenta',
    producerLead: 'Solo si la persona está frente a usted, y mientras su municipio no tenga convocatorias abiertas.',
    shown: 'Código',
    note: `Dícteselo o anóteselo ahora: se muestra una sola vez. Vale ${codeHours} horas. La persona lo escribe en la página de ingreso, donde dice «No recuerdo mi contraseña».`,
    gone: 'El código ya estaba creado y se mostró una vez. Si se perdió, cree otro.',
  },
  held: {
    title: 'Su cuenta se abrió con un código',
    here: 'Este navegador ya era suyo antes. Confirme que es usted y todo queda como siempre.',
    elsewhere:
      'No verá ni cambiará propuestas de las convocatorias que ya estaban abiertas hasta que se abran los sobres. Antes, solo si confirma desde un celular o computadora donde ya ingresaba. Los roles que evalúan, adjudican, pagan o administran esperan también; en un municipio puede confirmarlos otra persona del equipo.',
    confirm: 'Confirmar que soy yo',
  },
  vouch: {
    told: 'Su cuenta se abrió con un código. Sus roles de evaluar, adjudicar, pagar o administrar esperan a que alguien confirme que es ella.',
    submit: 'Confirmo que es esta persona',
    question: (name: string) => `Usted habló con ${name} y sabe que fue quien usó el código. Queda registrado con su nombre.`,
  },
} as const;
