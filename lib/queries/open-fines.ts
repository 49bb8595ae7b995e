import 'server-only';
import { readFines } from '@/lib/data/contract-fines';
import { openFines } from '@/lib/domain/contracts/fines';
import { type RuleBook, requireRule } from '@/lib/domain/law/rule-book';
import { bpsOf } from '@/lib/domain/law/rule-values';
import type { Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** What is late of a contract and not fined yet would come to, at the most that CON-FINE lets a contract say. One statement. */
export async function readOpenFines(contractId: string, book: RuleBook): Promise<Centavos> {
  const { late } = await readFines(prisma(), contractId);
  return openFines(late, bpsOf(requireRule(book, 'CON-FINE').value.maxPercentPerDay));
}
