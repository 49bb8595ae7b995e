import { type ButtonTone, buttonClass } from '@/components/ui/button-class';

const tones: readonly ButtonTone[] = ['primary', 'secondary', 'plain', 'danger'];
const worn = (tone: ButtonTone) => buttonClass(tone).split(/\s+/).filter(Boolean);
const selector = (names: readonly string[]) => names.map((name) => `.${name.replace(/[^\w-]/g, '\\$&')}`).join('');

/** What every button wears, whatever its tone and size: a button, a link or the sign of a fold. */
const every = worn('plain').filter((name) =>
  [...tones.map(worn), buttonClass('plain', 'small').split(' ')].every((one) => one.includes(name)),
);

/** Finds what wears a look. */
export const wearing = (look: string) => selector(look.split(/\s+/).filter(Boolean));

/** Finds whatever looks like a button. */
export const anyButton = selector(every);

/** Finds what looks like a button of that tone. */
export const buttonOf = (tone: ButtonTone) => wearing(buttonClass(tone));
