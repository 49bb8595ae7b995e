import type { RefusalCode } from './refusal-codes';

/** Values that a refusal's sentence may quote. Never anything the reader may not see. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A "no" that the rules give on purpose, safe to show. Any other error is a fault. */
export class Refusal extends Error {
  /**
   * @param code which rule said no
   * @param params figures that the sentence quotes
   * @param field name of the form field that the person should mend, if one is to blame
   */
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    readonly field?: string,
  ) {
    super(code);
  }
}
