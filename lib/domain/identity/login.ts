import { z } from 'zod';
import { EmailInput, PhoneInput, problem } from '@/lib/domain/inputs';

/**
 * A phone as somebody signs in with it: the digits of its first number, without Bolivia's prefix. "+591 712-34567 / 6228901" and
 * "71234567" are the same.
 */
export function phoneKey(phone: string): string {
  const [first = ''] = phone.split(/[/;y]/);
  return first
    .replace(/\D/g, '')
    .replace(/^(00)?591(?=\d{8}$)/, '')
    .slice(0, 15);
}

/** What somebody signs in with: a mail, in small letters, or a phone by its key. */
export const LoginInput = z.string({ error: 'required' }).transform((value, ctx): string => {
  const typed = value.trim();
  const read = typed.includes('@') ? EmailInput.safeParse(typed) : PhoneInput.safeParse(typed);
  if (read.success) return typed.includes('@') ? read.data : phoneKey(read.data);
  ctx.addIssue(problem(typed === '' ? 'required' : 'not-a-login'));
  return z.NEVER;
});
