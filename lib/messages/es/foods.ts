import type { Nutrient, Origin, ProductKind, ProductStatus } from '@/lib/domain/foods/foods';
import { gramsOnly, measure } from './format';

export const nutrientsEs: Record<Nutrient, string> = {
  energyKcal: 'Energía',
  proteinG: 'Proteína',
  calciumMg: 'Calcio',
  ironMg: 'Hierro',
  zincMg: 'Zinc',
  vitaminAUg: 'Vitamina A',
  vitaminCMg: 'Vitamina C',
  folateUg: 'Folato',
  sodiumMg: 'Sodio',
  sugarsG: 'Azúcares',
};

export const originsEs: Record<Origin, string> = {
  municipality: 'Del municipio',
  department: 'Del departamento',
  country: 'Del país',
  import: 'Importado',
};
/** "Del municipio, del departamento". */
export function originsInLine(origins: readonly Origin[]): string {
  return origins.map((origin, index) => (index === 0 ? originsEs[origin] : originsEs[origin].toLowerCase())).join(', ');
}
export const productKindsEs: Record<ProductKind, string> = { fresh: 'fresco', transformed: 'transformado' };
export const productStatusEs: Record<ProductStatus, string> = {
  offered: 'se sirve',
  planned: 'por incorporar',
  retired: 'retirado',
};

export const foodsEs = {
  title: 'Productos',
  lead: 'Lo que se compra, en su presentación, con los alimentos de que está hecho.',
  create: 'Agregar un producto',
  empty: 'Todavía no hay productos',
  emptyHint: 'Agregue lo que la gestión compra: leche, pan, fruta… Con la receta se calculan los nutrientes.',
  columns: {
    name: 'Producto',
    kind: 'Tipo',
    unit: 'Unidad',
    price: 'Precio referencial',
    origins: 'Puede venir',
    status: 'Estado',
  },
  form: {
    createTitle: 'Agregar un producto',
    edit: 'Cambiar el producto',
    save: 'Guardar el producto',
    name: 'Producto',
    nameHint: 'Por ejemplo: leche con plátano',
    presentation: 'Presentación',
    presentationHint: 'Por ejemplo: bolsa de 200 ml',
    kind: 'Tipo',
    status: 'Estado',
    mainFood: 'Alimento principal',
    mainFoodHint: 'Con él se buscan productores y se juzga el origen',
    unitGrams: 'Peso de una unidad',
    price: 'Precio referencial de una unidad',
    priceSource: 'Fuente del precio',
    priceSourceHint: 'Cotización, convocatoria anterior o mercado, con el lugar',
    priceDay: 'Fecha del precio',
    origins: 'De dónde puede venir',
    plannedSupplier: 'Quién lo proveerá',
    plannedSupplierHint: 'Solo si ya está previsto',
    source: 'Fuente del producto',
    sourceHint: 'De qué documento sale',
    recipe: 'Receta de una unidad',
    recipeHint: 'Gramos de cada alimento tal como se compra (con cáscara, hueso o vaina).',
    food: 'Alimento',
    grams: 'Gramos',
    addFood: 'Agregar un alimento',
  },
  facts: 'Datos del producto',
  recipe: 'Receta',
  recipeColumns: { food: 'Alimento', grams: 'Gramos por unidad', edible: 'Parte que se come' },
  nutrition: 'Nutrientes de una unidad',
  nutrientColumns: { nutrient: 'Nutriente', amount: 'Por unidad', unknown: 'Sin dato' },
  market: 'Precios de mercado del alimento principal',
  marketLead: 'Por kilo, con lugar, fecha y fuente. Sirven para comparar; no fijan el precio referencial.',
  marketColumns: { place: 'Lugar', day: 'Fecha', low: 'Desde', high: 'Hasta', source: 'Fuente' },
  noMarket: 'No hay precios de mercado registrados para este alimento.',
  saved: 'El producto quedó guardado.',
  unknown: 'desconocido',
  atLeast: (text: string) => `al menos ${text}`,
  amount: measure,
  grams: gramsOnly,
} as const;

/** What is known of an amount: "120 mg", "al menos 120 mg" or "desconocido". */
export function amountKnown(known: number, unknownFoods: readonly string[], unit: string): string {
  if (unknownFoods.length === 0) return foodsEs.amount(known, unit);
  return known === 0 ? foodsEs.unknown : foodsEs.atLeast(foodsEs.amount(known, unit));
}
