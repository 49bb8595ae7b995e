import type { Nutrient, Origin, ProductKind, ProductStatus } from '@/lib/domain/foods/foods';
import type { Handout } from '@/lib/domain/foods/handout';
import { gramsOnly, quantityOf } from './format';

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

export const handoutsEs: Record<Handout, string> = { whole: 'entero, a cada estudiante', shared: 'se abre y se reparte' };

export const foodsEs = {
  title: 'Productos',
  lead: 'Lo que se compra, en su presentación, con los alimentos de que está hecho.',
  create: 'Agregar un producto',
  empty: 'Todavía no hay productos',
  find: 'Buscar un producto',
  notFound: 'Ningún producto tiene esas palabras. Pruebe con otras o con menos letras.',
  emptyHint: 'Agregue lo que la gestión compra: leche, pan, fruta… Con la receta se calculan los nutrientes.',
  columns: {
    name: 'Producto',
    kind: 'Tipo',
    unit: 'Unidad',
    handout: 'Se entrega',
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
    handout: 'Cómo llega a cada estudiante',
    handoutHint: 'De esto dependen las unidades que se compran, el costo de la ración y sus nutrientes.',
    handoutHints: {
      whole: 'Bolsa sellada, barra, pan, fruta: una unidad por ración, o más si la ración pesa más que una.',
      shared: 'Arroz, leche en polvo, queso: se calcula lo que come la escuela y se redondea hacia arriba por día.',
    },
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
  assumedTitle: 'Falta confirmar cómo se entrega',
  assumed: (handout: Handout) =>
    `Se supuso «${handoutsEs[handout]}» por los gramos de las raciones. Si no es así, cambie el producto; la próxima planificación usa lo que usted diga.`,
  assumedShort: 'por confirmar',
  unknown: 'desconocido',
  atLeast: (text: string) => `al menos ${text}`,
  amount: quantityOf,
  grams: gramsOnly,
} as const;

/** What is known of an amount: "120 mg", "al menos 120 mg" or "desconocido". */
export function amountKnown(known: number, unknownFoods: readonly string[], unit: string): string {
  if (unknownFoods.length === 0) return foodsEs.amount(known, unit);
  return known === 0 ? foodsEs.unknown : foodsEs.atLeast(foodsEs.amount(known, unit));
}
