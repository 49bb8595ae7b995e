/** Groups of foods, as the reference table keys them. */
export const foodGroups = [
  'pseudocereal',
  'verdura',
  'semilla',
  'cereal',
  'pan_galleta',
  'leguminosa',
  'fruto_seco',
  'tuberculo',
  'fruta',
  'lacteo',
  'grasa',
  'huevo',
  'carne',
  'pescado',
  'azucar',
  'cacao',
  'especia',
] as const;
export type FoodGroup = (typeof foodGroups)[number];
