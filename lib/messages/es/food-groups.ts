import type { FoodGroup } from '@/lib/domain/foods/food-groups';

/** Groups of foods as people read them, wherever one is shown or written into a file. */
export const foodGroupNames: Readonly<Record<FoodGroup, string>> = {
  pseudocereal: 'Quinua, amaranto, cañahua',
  verdura: 'Verduras',
  semilla: 'Semillas',
  cereal: 'Cereales',
  pan_galleta: 'Pan y galletas',
  leguminosa: 'Leguminosas',
  fruto_seco: 'Frutos secos',
  tuberculo: 'Tubérculos',
  fruta: 'Frutas',
  lacteo: 'Lácteos',
  grasa: 'Grasas',
  huevo: 'Huevo',
  carne: 'Carnes',
  pescado: 'Pescado',
  azucar: 'Azúcar',
  cacao: 'Cacao',
  especia: 'Especias',
};

/** @param code of the reference table: text there, so that one which it gains later is no fault of a page */
export function foodGroupName(code: string): string {
  return isGroup(code) ? foodGroupNames[code] : 'Otros alimentos';
}

/** Foods as choices of a field, each under its group. */
export function foodOptions(foods: readonly { code: string; name: string; group: string }[]) {
  return foods.map(({ code, name, group }) => ({ value: code, label: name, group: foodGroupName(group) }));
}

function isGroup(code: string): code is FoodGroup {
  return Object.hasOwn(foodGroupNames, code);
}
