import 'server-only';
import { codeRead } from '@/lib/domain/identity/recovery';
import { blindKey } from './secrets';

/** What is kept of a code handed over in person, however it is typed: a keyed hash. */
export const codeHash = (code: string): string => blindKey(`recovery:${codeRead(code)}`);
