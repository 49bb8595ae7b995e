import fs from 'node:fs';
import type { Role } from '@/lib/domain/access/actor';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';

/**
 * Who plays the demonstration. Municipalities and the OECOM Totora Pampa are those of the base document; every person,
 * every other organisation and every contact is invented, and marked so on screen.
 */
const { password, mailDomain } = JSON.parse(fs.readFileSync('prisma/seed/demo/accounts.json', 'utf8')) as Record<string, string>;

/** Of every account of the demonstration; the start tells it too. */
export const demoPassword = password ?? '';

/** Mail of an invented person; the domain is reserved for examples and reaches nobody. */
export const mailOf = (nick: string) => `${nick}@${mailDomain}`;

export type PersonaRole = { nick: string; name: string; title: string; roles: readonly Role[] };

/** The people of a municipal government; `place` ends their nick, `placeName` their title. Without names they go by their task. */
export function governmentParts(place: string, placeName: string, names: readonly string[] = []): PersonaRole[] {
  const parts: [string, string, readonly Role[]][] = [
    ['administracion', `la administradora de ${placeName}`, ['administrator']],
    ['programa', `la responsable del programa de ${placeName}`, ['programme-officer']],
    ['nutricion', `la nutricionista de ${placeName}`, ['nutritionist']],
    ['contrataciones', `el responsable de contrataciones de ${placeName}`, ['procurement-officer']],
    ['autoridad', `la autoridad (RPA) de ${placeName}`, ['authority']],
    ['evaluacion', `el evaluador de ${placeName}`, ['evaluator']],
    ['recepcion', `la directora que recibe en ${placeName}`, ['receiver']],
    ['tesoreria', `el tesorero de ${placeName}`, ['treasurer']],
    ['censo', `la responsable del censo de ${placeName}`, ['census-officer']],
    ['legal', `la asesora legal de ${placeName}`, ['legal-adviser']],
  ];
  return parts.map(([task, title, roles], index) => ({
    nick: `${task}.${place}`,
    name: names[index] ?? `Persona de ${task}`,
    title,
    roles,
  }));
}

export const potosiNames = [
  'Delia Arancibia',
  'Marina Choque',
  'Lucía Flores',
  'Óscar Quispe',
  'Nora Villca',
  'Iván Mendieta',
  'Teresa Ramos',
  'Raúl Cabrera',
  'Elsa Huanca',
  'Mercedes Poma',
];
export const yocallaNames = [
  'Juana Colque',
  'Sonia Mamani',
  'Carla Ríos',
  'Félix Condori',
  'Basilia Marca',
  'Hugo Puma',
  'Primitiva Cruz',
  'Efraín Soto',
  'Gladys Ticona',
  'Rosaura Laime',
];

export type ProducerPart = {
  nick: string;
  organisation: string;
  kind: ActorKind;
  municipalityCode: string;
  community: string;
  person: string;
  title?: string;
  women: number;
  men: number;
  place: [lat: string, lon: string];
  reachKm: number;
  deliversToSchools: boolean;
  experienceMonths: number;
  /** Food, kind and kilograms a month. */
  capacities: readonly (readonly [food: string, kind: 'fresh' | 'transformed', kilograms: string])[];
  documents: readonly string[];
  source: string;
};

const invented = 'Actor inventado para la demostración';

/** The producers. Totora Pampa is real (base document); its figures, like everybody else, are the demonstration's. */
export const producers: readonly ProducerPart[] = [
  {
    nick: 'totora.pampa',
    organisation: 'OECOM Totora Pampa',
    kind: 'OECOM',
    municipalityCode: '050103',
    community: 'Totora Pampa',
    person: 'Martina Gutiérrez',
    title: 'la productora de la OECOM Totora Pampa',
    women: 28,
    men: 9,
    place: ['-19.4525', '-65.837'],
    reachKm: 45,
    deliversToSchools: true,
    experienceMonths: 36,
    capacities: [
      ['quinua_grano', 'transformed', '2600'],
      ['leche_entera', 'transformed', '2400'],
      ['amaranto_grano', 'transformed', '900'],
    ],
    documents: [
      'legal-personality',
      'nit',
      'rupe',
      'sanitary-registry',
      'national-good',
      'gross-cost',
      'experience',
      'small-accreditation',
    ],
    source: 'Documento base: provee la ACE de Yocalla. Capacidad, miembros y documentos: demostración',
  },
  {
    nick: 'lecheros.cayara',
    organisation: 'APP Lecheros de Cayara (demostración)',
    kind: 'APP',
    municipalityCode: '050103',
    community: 'Cayara',
    person: 'Silverio Chambi',
    title: 'el productor de la asociación Lecheros de Cayara',
    women: 7,
    men: 12,
    place: ['-19.5503', '-65.8837'],
    reachKm: 30,
    deliversToSchools: false,
    experienceMonths: 8,
    capacities: [['leche_entera', 'transformed', '1500']],
    documents: ['legal-personality', 'nit', 'rupe'],
    source: invented,
  },
  {
    nick: 'granja.santa.lucia',
    organisation: 'OECA Granja Santa Lucía (demostración)',
    kind: 'OECA',
    municipalityCode: '050103',
    community: 'Santa Lucía',
    person: 'Virginia Tola',
    women: 15,
    men: 5,
    place: ['-19.5505', '-65.8471'],
    reachKm: 60,
    deliversToSchools: true,
    experienceMonths: 14,
    capacities: [['huevo', 'fresh', '900']],
    documents: ['legal-personality', 'nit', 'rupe', 'national-good', 'gross-cost', 'small-accreditation'],
    source: invented,
  },
  {
    nick: 'panaderia.cerro',
    organisation: 'MyPE Panadería El Cerro (demostración)',
    kind: 'MyPE',
    municipalityCode: '050101',
    community: 'Potosí',
    person: 'Amanda Vargas',
    title: 'la panadera MyPE de Potosí',
    women: 6,
    men: 3,
    place: ['-19.5812', '-65.7554'],
    reachKm: 40,
    deliversToSchools: true,
    experienceMonths: 30,
    capacities: [
      ['quinua_grano', 'transformed', '9000'],
      ['amaranto_grano', 'transformed', '12000'],
      ['sesamo_semilla', 'transformed', '9000'],
    ],
    documents: ['nit', 'rupe', 'sanitary-registry', 'national-good', 'small-accreditation', 'experience', 'gross-cost'],
    source: invented,
  },
  {
    nick: 'andina.alimentos',
    organisation: 'Andina de Alimentos S.R.L. (demostración)',
    kind: 'company',
    municipalityCode: '050101',
    community: 'Potosí (planta en La Paz)',
    person: 'Rodrigo Salas',
    title: 'el vendedor de una empresa grande',
    women: 40,
    men: 80,
    place: ['-19.5836', '-65.7531'],
    reachKm: 900,
    deliversToSchools: true,
    experienceMonths: 120,
    capacities: [
      ['leche_entera', 'transformed', '400000'],
      ['quinua_grano', 'transformed', '120000'],
      ['amaranto_grano', 'transformed', '120000'],
      ['sesamo_semilla', 'transformed', '90000'],
      ['chia_semilla', 'transformed', '90000'],
    ],
    documents: ['nit', 'rupe', 'sanitary-registry', 'national-good', 'experience'],
    source: invented,
  },
  {
    nick: 'fruta.yungas',
    organisation: 'Comercial Fruta del Norte (demostración)',
    kind: 'individual',
    municipalityCode: '050101',
    community: 'Potosí',
    person: 'Wilma Andrade',
    women: 1,
    men: 0,
    place: ['-19.59', '-65.75'],
    reachKm: 40,
    deliversToSchools: true,
    experienceMonths: 60,
    capacities: [['platano_postre', 'fresh', '60000']],
    documents: ['nit', 'rupe'],
    source: invented,
  },
];
/** Registers itself and still waits for the census: somebody for the census officer to confirm today. */
export const waitingProducer: ProducerPart = {
  nick: 'tejedoras.turqui',
  organisation: 'OECOM Turqui Puente (demostración)',
  kind: 'OECOM',
  municipalityCode: '050103',
  community: 'Turqui',
  person: 'Angélica Limachi',
  title: 'una productora que espera al censo',
  women: 19,
  men: 4,
  place: ['-19.4076', '-65.9782'],
  reachKm: 25,
  deliversToSchools: false,
  experienceMonths: 0,
  capacities: [['quinua_grano', 'transformed', '700']],
  documents: ['legal-personality'],
  source: invented,
};
