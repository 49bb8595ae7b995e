import { inGroup } from './form-labels';

/**
 * The label of a field as the page shows it: "Precio de una unidad"; a group of choices is named by its legend, and one inside a group
 * by both: "Primaria, Varones". '' where there is none.
 */
export function labelOf(id: string): string {
  const around = document.getElementById(id)?.closest('fieldset');
  const isChoice = around?.matches('[data-part=field]') ?? false;
  const label = isChoice ? legendOf(around) : textOf(document.querySelector(`label[for="${id}"]`));
  return label && inGroup(legendOf(isChoice ? around?.parentElement?.closest('fieldset') : around), label);
}

function legendOf(fieldset: Element | null | undefined): string {
  return textOf(fieldset?.querySelector(':scope>legend'));
}

/** Without what stands beside the words: "(opcional)". */
function textOf(element: Element | null | undefined): string {
  return element?.firstChild?.textContent?.trim() ?? '';
}
