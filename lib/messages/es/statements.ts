/** What the site says of itself: for whom it works and what is missing, and who answers for it. */
export const accessibilityEs = {
  how: {
    points: [
      'Reglas automáticas de axe para WCAG 2.2 AA en todas las páginas, en un ancho de teléfono (360 píxeles) y en uno de escritorio.',
      'Los colores de texto, botones y avisos, claros y oscuros, con el contraste calculado.',
      'Ninguna página se desplaza de lado en un teléfono de 360 píxeles.',
      'Buscar y abrir una convocatoria funcionan sin JavaScript.',
      'El peso de cada página está limitado, para que abra con señal débil.',
    ],
  },
  limits: {
    points: [
      'Todavía no lo probaron personas con discapacidad. Las pruebas automáticas encuentran una parte de las barreras, no todas.',
      'Está solo en castellano. No hay versión en aymara, quechua ni guaraní, ni en lectura fácil, ni en lengua de señas.',
      'Los mapas no se recorren con el teclado. Lo que muestran está también en una lista o en una tabla.',
      'Cada gráfico tiene una descripción y sus datos en una tabla, pero la forma del gráfico no se puede oír.',
      'Los archivos XLSX y CSV dependen del programa con que se abran.',
    ],
  },
} as const;

export const contactEs = {
  whom: {
    rows: [
      ['Sobre una convocatoria, un contrato o un pago', 'Al gobierno municipal que compra. Su nombre está en la convocatoria.'],
      ['Sobre su ficha de productor o su confirmación', 'A la persona responsable del censo de su municipio.'],
      ['Sobre su cuenta o una invitación', 'A quien administra los usuarios de su organización.'],
      ['Sobre algo del sitio que no funciona o que no le deja usarlo', 'A quien lleva esta instalación.'],
    ] as readonly (readonly [about: string, whom: string])[],
  },
} as const;
