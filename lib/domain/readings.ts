/** Name under which a form sends which reading of an ambiguous number was chosen: "lots[0].price=1234". */
export const readingField = 'readAs';

/** @returns what the button of a reading sends */
export function chooseReading(name: string, text: string): string {
  return `${name}=${text}`;
}

/** @returns the field and the unambiguous text of a chosen reading */
export function chosenReading(choice: string): { name: string; text: string } {
  const at = choice.indexOf('=');
  return { name: choice.slice(0, Math.max(at, 0)), text: choice.slice(at + 1) };
}
