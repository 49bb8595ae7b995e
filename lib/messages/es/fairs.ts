import { count } from './format';

export const fairsEs = {
  title: 'Ferias productivas',
  lead: 'Dónde los productores mostraron lo que la escuela puede comprar.',
  none: 'Todavía no hay ferias anotadas',
  noneLead: 'El municipio las anota desde su panel.',
  exhibitors: (amount: number) => count(amount, 'expositor', 'expositores'),
  products: 'Productos mostrados',
  source: 'Fuente',
  record: 'Anotar una feria',
  recordLead: 'Deje constancia de quiénes mostraron qué, y de dónde sale el dato.',
  year: 'Gestión',
  name: 'Nombre de la feria',
  slogan: 'Lema',
  count: 'Número de expositores',
  scope: 'Alcance de los expositores',
  kinds: 'Tipos de expositores',
  productsHint: 'Separados por comas, por ejemplo: amaranto, chía, quinua.',
  sourceHint: 'Informe, acta o documento donde consta.',
  save: 'Guardar la feria',
} as const;
