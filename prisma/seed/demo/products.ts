import type { ProductPlan } from './plan';

const shown = 'Documento base: mostrado en 2016. Presentación, receta y precio: demostración';
const planned = 'Documento base: por incorporar. Presentación, receta y precio: demostración';
const invented = 'Demostración';

/** The six products shown in Potosí in 2016, and the two that were to come from municipal companies. */
export const potosiProducts: readonly ProductPlan[] = [
  {
    key: 'amaranto',
    name: 'Barra de amaranto',
    presentation: 'barra de 40 g',
    kind: 'transformed',
    food: 'amaranto_grano',
    unitGrams: 40,
    price: '1,90',
    origins: ['department', 'country'],
    recipe: [
      ['amaranto_grano', '28'],
      ['miel_abeja', '8'],
      ['mani_tostado', '4'],
    ],
    source: shown,
  },
  {
    key: 'chia',
    name: 'Refresco de chía',
    presentation: 'bolsa de 200 ml',
    kind: 'transformed',
    food: 'chia_semilla',
    unitGrams: 205,
    price: '1,40',
    origins: ['country'],
    recipe: [
      ['chia_semilla', '8'],
      ['azucar_morena', '12'],
      ['limon', '10'],
    ],
    source: shown,
  },
  {
    key: 'sesamo',
    name: 'Barra de sésamo',
    presentation: 'barra de 35 g',
    kind: 'transformed',
    food: 'sesamo_semilla',
    unitGrams: 35,
    price: '1,90',
    origins: ['country'],
    recipe: [
      ['sesamo_semilla', '24'],
      ['miel_abeja', '11'],
    ],
    source: shown,
  },
  {
    key: 'quinua',
    name: 'Galleta de quinua',
    presentation: 'paquete de 50 g',
    kind: 'transformed',
    food: 'quinua_grano',
    unitGrams: 50,
    price: '1,40',
    origins: ['municipality', 'department'],
    recipe: [
      ['quinua_harina', '30'],
      ['azucar_morena', '8'],
      ['margarina', '7'],
      ['huevo', '5'],
    ],
    source: shown,
  },
  {
    key: 'leche',
    name: 'Leche con plátano',
    presentation: 'bolsa de 200 ml',
    kind: 'transformed',
    food: 'leche_entera',
    unitGrams: 206,
    price: '1,90',
    origins: ['municipality', 'department', 'country'],
    recipe: [
      ['leche_entera', '180'],
      ['platano_postre', '18'],
      ['azucar_blanca', '8'],
    ],
    source: shown,
  },
  {
    key: 'platano',
    name: 'Plátano',
    presentation: 'unidad de 120 g',
    kind: 'fresh',
    food: 'platano_postre',
    unitGrams: 120,
    price: '0,50',
    origins: ['country'],
    recipe: [['platano_postre', '120']],
    source: shown,
  },
  {
    key: 'pan',
    name: 'Pan',
    presentation: 'unidad de 60 g',
    kind: 'transformed',
    status: 'planned',
    food: 'trigo_harina_fortificada',
    unitGrams: 60,
    price: '0,70',
    origins: ['municipality'],
    recipe: [
      ['trigo_harina_fortificada', '42'],
      ['manteca_cerdo', '3'],
      ['azucar_morena', '2'],
    ],
    plannedSupplier: 'empresa panificadora del municipio',
    source: planned,
  },
  {
    key: 'huevo',
    name: 'Huevo cocido',
    presentation: 'unidad de 55 g',
    kind: 'fresh',
    status: 'planned',
    food: 'huevo',
    unitGrams: 55,
    price: '1,00',
    origins: ['municipality'],
    recipe: [['huevo_duro', '50']],
    plannedSupplier: 'otra empresa productiva dependiente del gobierno municipal',
    source: planned,
  },
];

/** A ration of Bs 1.90 every day with the products of 2016. */
export const potosiWeek = [
  [['leche', 206]],
  [['amaranto', 40]],
  [
    ['quinua', 50],
    ['platano', 120],
  ],
  [['sesamo', 35]],
  [
    ['chia', 205],
    ['platano', 120],
  ],
] as const;

/** What Yocalla buys: close to what its communities grow. */
export const yocallaProducts: readonly ProductPlan[] = [
  {
    key: 'pan-quinua',
    name: 'Pan de quinua',
    presentation: 'unidad de 60 g',
    kind: 'transformed',
    food: 'quinua_grano',
    unitGrams: 60,
    price: '1,20',
    origins: ['municipality'],
    recipe: [
      ['quinua_harina', '24'],
      ['trigo_harina_fortificada', '24'],
      ['manteca_cerdo', '3'],
      ['huevo', '4'],
    ],
    source: invented,
  },
  {
    key: 'leche',
    name: 'Leche con plátano',
    presentation: 'bolsa de 200 ml',
    kind: 'transformed',
    food: 'leche_entera',
    unitGrams: 206,
    price: '2,00',
    origins: ['municipality', 'department'],
    recipe: [
      ['leche_entera', '180'],
      ['platano_postre', '18'],
      ['azucar_blanca', '8'],
    ],
    source: invented,
  },
  {
    key: 'barra',
    name: 'Barra de amaranto',
    presentation: 'barra de 40 g',
    kind: 'transformed',
    food: 'amaranto_grano',
    unitGrams: 40,
    price: '1,80',
    origins: ['municipality', 'department'],
    recipe: [
      ['amaranto_grano', '28'],
      ['miel_abeja', '8'],
      ['mani_tostado', '4'],
    ],
    source: invented,
  },
  {
    key: 'huevo',
    name: 'Huevo cocido',
    presentation: 'unidad de 55 g',
    kind: 'fresh',
    food: 'huevo',
    unitGrams: 55,
    price: '1,10',
    origins: ['municipality'],
    recipe: [['huevo_duro', '50']],
    source: invented,
  },
];

export const yocallaWeek = [
  [
    ['pan-quinua', 60],
    ['huevo', 55],
  ],
  [['leche', 206]],
  [['barra', 40]],
  [['leche', 206]],
  [
    ['pan-quinua', 60],
    ['huevo', 55],
  ],
] as const;
