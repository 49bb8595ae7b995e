export type ButtonTone = 'primary' | 'secondary' | 'plain' | 'danger';

export function buttonClass(tone: ButtonTone): string {
  return tone === 'primary' ? 'btn' : `btn btn-${tone}`;
}
