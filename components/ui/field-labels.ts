/** The label of a field as the page shows it: "Precio de una unidad"; a group of choices is named by its legend. '' where there is none. */
export function labelOf(id: string): string {
  const legend = document.getElementById(id)?.closest('fieldset.field')?.querySelector(':scope > legend');
  const label = legend ?? document.querySelector(`label[for="${id}"]`);
  return label?.firstChild?.textContent?.trim() ?? '';
}
