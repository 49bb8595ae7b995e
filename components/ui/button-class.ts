export type ButtonTone = 'primary' | 'secondary' | 'plain' | 'danger';

const every =
  'inline-flex cursor-pointer items-center justify-center gap-2 rounded-box border-[1.5px] py-2 text-center font-sans leading-[1.2] font-semibold aria-disabled:cursor-progress aria-disabled:border-line-strong aria-disabled:bg-sunken aria-disabled:text-ink-2 forced-colors:border-[ButtonText]! forced-colors:aria-disabled:border-[GrayText]! forced-colors:aria-disabled:bg-[ButtonFace]! forced-colors:aria-disabled:text-[GrayText]! print:hidden!';
const chosenColours = 'forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText]';
const tones: Record<ButtonTone, string> = {
  primary:
    'border-amaranto bg-amaranto text-on-amaranto no-underline hover:border-amaranto-strong hover:bg-amaranto-strong hover:text-on-amaranto forced-colors:bg-[ButtonText]! forced-colors:text-[ButtonFace]! forced-colors:forced-color-adjust-none',
  secondary: `border-amaranto bg-transparent text-amaranto no-underline hover:border-amaranto-strong hover:bg-amaranto-tint hover:text-amaranto-strong ${chosenColours}`,
  plain: `border-transparent bg-transparent text-amaranto underline decoration-auto hover:border-amaranto-strong hover:bg-amaranto-tint hover:text-amaranto-strong ${chosenColours}`,
  danger: `border-teja bg-transparent text-teja no-underline hover:border-teja hover:bg-teja hover:text-on-teja ${chosenColours}`,
};
/** As wide as its place where that is narrow: a dialog, the phone's pages; in the tour's strip always. */
const usual = 'min-h-tap text-base narrow:in-[dialog]:w-full';
const framed = `${usual} px-6 narrow:phone:w-full tour:w-full`;
/** The words of a plain button stand in line with those above it. */
const looks: Record<'usual' | 'small', (tone: ButtonTone) => string> = {
  usual: (tone) => (tone === 'plain' ? `${usual} -mx-3 px-3` : framed),
  small: (tone) => `min-h-10 px-3 text-small pointer-coarse:min-h-tap ${tone === 'plain' ? '-mx-3' : ''}`,
};

export function buttonClass(tone: ButtonTone, size: 'usual' | 'small' = 'usual'): string {
  return `${every} ${tones[tone]} ${looks[size](tone)}`;
}
