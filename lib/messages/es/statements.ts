/** What the site says of itself: for whom it works and what is missing, and who answers for it. */
export const accessibilityEs = {
  title: 'Accesibilidad',
  lead: 'Este sitio es para todas las personas: con teclado, con lector de pantalla, con letra grande, con un teléfono viejo o con poca señal.',
  standard: {
    title: 'La norma que seguimos',
    text: 'Las Pautas de Accesibilidad para el Contenido Web, WCAG 2.2, nivel AA. El texto de lectura va más allá: contraste de 7 a 1.',
  },
  how: {
    title: 'Cómo se prueba',
    lead: 'Antes de publicar cada versión, un navegador de verdad recorre las páginas de cada rol y la versión no sale si encuentra una barrera:',
    points: [
      'Reglas automáticas de axe para WCAG 2.2 AA en todas las páginas, en un ancho de teléfono (360 píxeles) y en uno de escritorio.',
      'Los colores de texto, botones y avisos, claros y oscuros, con el contraste calculado.',
      'Ninguna página se desplaza de lado en un teléfono de 360 píxeles.',
      'Buscar y abrir una convocatoria funcionan sin JavaScript.',
      'El peso de cada página está limitado, para que abra con señal débil.',
    ],
  },
  limits: {
    title: 'Lo que falta',
    lead: 'Lo sabemos y lo decimos:',
    points: [
      'Todavía no lo probaron personas con discapacidad. Las pruebas automáticas encuentran una parte de las barreras, no todas.',
      'Está solo en castellano. No hay versión en aymara, quechua ni guaraní, ni en lectura fácil, ni en lengua de señas.',
      'Los mapas no se recorren con el teclado. Lo que muestran está también en una lista o en una tabla.',
      'Cada gráfico tiene una descripción y sus datos en una tabla, pero la forma del gráfico no se puede oír.',
      'Los archivos XLSX y CSV dependen del programa con que se abran.',
    ],
  },
  complain: {
    title: 'Si algo no le deja usar el sitio',
    text: 'Avise a quien lleva esta instalación: diga en qué página estaba, qué quiso hacer y con qué aparato o lector. No hace falta saber de computación.',
    contact: 'Ver el contacto',
    next: 'Si no le responden, puede reclamar en la unidad de transparencia de su gobierno municipal o en la Defensoría del Pueblo.',
  },
} as const;

export const contactEs = {
  title: 'Contacto',
  lead: 'Quién lleva esta instalación de Apthapi y a quién preguntar.',
  demo: {
    title: 'Esto es una demostración',
    text: 'Las personas, las compras y los pagos son inventados. No hay nadie detrás que responda.',
  },
  operator: 'Lleva esta instalación',
  noOperator: 'Todavía no hay una organización registrada.',
  email: 'Correo',
  phone: 'Teléfono',
  noContact: 'Esta instalación todavía no publicó un correo ni un teléfono. Pregunte en el gobierno municipal con el que trata.',
  whom: {
    title: 'A quién preguntar',
    rows: [
      ['Sobre una convocatoria, un contrato o un pago', 'Al gobierno municipal que compra. Su nombre está en la convocatoria.'],
      ['Sobre su ficha de productor o su confirmación', 'A la persona responsable del censo de su municipio.'],
      ['Sobre su cuenta o una invitación', 'A quien administra los usuarios de su organización.'],
      ['Sobre algo del sitio que no funciona o que no le deja usarlo', 'A quien lleva esta instalación.'],
    ] as readonly (readonly [about: string, whom: string])[],
  },
} as const;
