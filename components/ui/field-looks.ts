/** Looks of what is filled in, and read back before it is sent. Apart from other looks: a phone loads these with its forms. */
const input =
  'mt-1 block min-h-tap rounded-box border-[1.5px] border-line-strong bg-surface px-3 py-2 text-ink focus-visible:rounded-box focus-visible:outline-offset-0 aria-[invalid]:border-[2.5px] aria-[invalid]:border-teja';
const field =
  'filter:max-w-88 filter:flex-[1_1_--spacing(48)] filter:has-[>select]:min-w-[min(--spacing(48),100%)] filter:has-[>select]:flex-auto filter:has-[input[size]]:flex-[0_1_auto] narrow:filter:max-w-none narrow:filter:basis-full';

export const fieldLooks = {
  form: 'max-w-160 stacked:mt-6 narrow:[&>:is(button,a[class])]:w-full',
  field,
  fieldWrong: `border-l-5 border-teja pl-3 ${field}`,
  input: `w-full ${input}`,
  /** As wide as the figures that it takes. */
  inputShort: `w-auto max-w-full ${input}`,
  inputFigure: `w-38 ${input}`,
  choice:
    'grid min-h-tap cursor-pointer grid-cols-[--spacing(7)_1fr] items-start gap-3 py-3 has-[input:disabled]:cursor-default has-[input:disabled]:text-ink-2 [&_input]:size-6.5 [&_input]:accent-amaranto',
  keyRow:
    'grid break-inside-avoid grid-cols-[var(--key-columns,minmax(--spacing(32),--spacing(64))_1fr_auto)] gap-x-4 gap-y-1 border-b border-line py-3 narrow:grid-cols-[var(--key-columns,1fr_auto)] print:grid-cols-[--spacing(48)_1fr] print:py-[1mm]',
  keyName: 'text-ink-2 narrow:col-span-full narrow:text-small',
} as const;
