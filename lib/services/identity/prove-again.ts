import 'server-only';
import { markProven } from '@/lib/data/sessions';
import { passwordAgainField } from '@/lib/domain/sending';
import { prisma } from '@/lib/platform/database';
import { proveOneself } from './prove-identity';

/**
 * Proves once more that it is its owner who sits at this session, and keeps that for some minutes.
 * @throws Refusal wrong-password | too-busy
 */
export async function proveAgain(userId: string, sessionId: string, password: string): Promise<void> {
  await proveOneself(userId, password, passwordAgainField);
  await markProven(prisma(), sessionId);
}
