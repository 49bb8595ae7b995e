import 'server-only';
import { prisma } from '@/lib/platform/database';

/**
 * Whether what a picture shows is the demonstration's: it travels without its page and says so itself.
 * @param municipalityCode whose figures; null: everybody's
 */
export async function isSharedDemonstration(municipalityCode: string | null): Promise<boolean> {
  const where = { kind: 'municipality', isDemo: true, ...(municipalityCode && { municipalityCode }) } as const;
  return (await prisma().organisation.findFirst({ where, select: { id: true } })) !== null;
}
