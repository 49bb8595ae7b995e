/** The people of the demonstration, and its clock. */
export const demonstrationEs = {
  title: 'Entrar a la demostración',
  lead: 'Personas inventadas, una por rol, con lo que les toca hoy. Un toque y está adentro; nada de lo que haga aquí compra ni paga.',
  enter: (title: string) => `Soy ${title}`,
  places: 'Personas de la demostración por lugar',
  companions: 'Universidad, ONG y operación',
  clock: 'Reloj de la demostración',
  clockLead:
    'Adelante el reloj para vivir una convocatoria entera en minutos: cierra el plazo, se abren las propuestas, llegan las entregas. El cambio vale para todos los que usan esta demostración.',
  clockNow: 'Aquí es',
  clockReal: 'El reloj está en la hora real.',
  clockPresent: 'Es el presente de la demostración: se abre siempre en temporada escolar, con algo que hacer para cada persona.',
  clockBack: 'Lo que se hizo adelantado queda con esa fecha aunque vuelva al presente.',
  steps: {
    hour: 'Adelantar 1 hora',
    day: 'Adelantar 1 día',
    week: 'Adelantar 1 semana',
    month: 'Adelantar 30 días',
    present: 'Volver al presente',
  },
} as const;
