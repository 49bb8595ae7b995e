/** The id of a field in the page, from its form's prefix and its name: `lots[0].price` → `f-lots-0-price`. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name.replace(/[^\w]+/g, '-').replace(/-$/, '')}`;
}
