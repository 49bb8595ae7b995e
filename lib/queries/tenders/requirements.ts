import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { missingSuggestions, suggestRequirements } from '@/lib/domain/tenders/requirement-rules';
import { tenderReference } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readOfficeTender } from './office';

/** A draft's requirements and those worth offering. Two statements. Null unless it may be edited. */
export async function readRequirements(rawId: string) {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.edit) return null;
  const { tender, lots, requirements } = page.detail;
  const book = await readRuleBook(prisma(), {
    day: dayInLaPaz(page.now),
    organisationId: tender.organisationId,
  });
  const suggestions = suggestRequirements(book, { referenceCentavos: tenderReference(lots), lots }, tender);
  return {
    ...page,
    suggestions: missingSuggestions(suggestions, requirements),
  };
}
