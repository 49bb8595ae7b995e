import type { RefusalParams } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import type { Translator } from '../translator';
import type { Translators } from '../translators';

/** Tells a refusal with its figures; where it quotes the words of other modules, by theirs. */
export type Figures = Partial<
  Record<RefusalCode, (t: Translator<'refusals'>, params: RefusalParams, translators: Translators) => string>
>;

type Param = RefusalParams[string] | undefined;

/** A figure of a refusal; 0 where it quotes none. */
export const numberIn = (param: Param): number => Number(param ?? 0);
/** A word of a refusal; nothing where it quotes none. */
export const textIn = (param: Param): string => String(param ?? '');
/** Whether a refusal quotes it, as a choice of its sentence asks. */
export const isGiven = (param: Param): 'true' | 'false' => (param ? 'true' : 'false');
