import type { z } from 'zod';
import { IntInput, problem } from '@/lib/domain/inputs';

/** The largest unions of producers have some thousands. */
const CountInput = IntInput({ max: 100_000, words: ['persona', 'personas', 'socias', 'socios'] });

/** Women and men of an economic actor; a person alone is one. */
export const MembersInput = { womenMembers: CountInput, menMembers: CountInput };

/** An actor of nobody would count as members nowhere: at least one person is told. */
export function requireSomebody(form: { womenMembers: number; menMembers: number }, ctx: z.RefinementCtx): void {
  if (form.womenMembers + form.menMembers === 0) ctx.addIssue({ ...problem('no-members'), path: ['womenMembers'] });
}
