import 'server-only';
import { notify } from '@/lib/data/notices';
import { lockBidder } from '@/lib/data/offers/drafts';
import { insertQuestion, questionsBy } from '@/lib/data/questions';
import { Refusal } from '@/lib/domain/refusal';
import { maxQuestions, tellsWhoAsks } from '@/lib/domain/tenders/questions';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

type Asked = {
  tender: {
    id: string;
    organisationId: string;
    reference: string;
    lots: readonly { id: string }[];
  };
  organisationId: string;
  /** Of the organisation and of the person: what the text may not say. */
  names: readonly string[];
  lotId: string | null;
  text: string;
};

/**
 * Puts a question to the buyer of a tender, who learns what is asked and not by whom.
 * @throws Refusal not-found (a lot of another tender) | question-tells-who | question-asked | too-many-questions | questions-closed
 */
export async function askQuestion(
  db: Db,
  { tender, organisationId, names, lotId, text }: Asked,
): Promise<{ id: string; tenderId: string }> {
  if (lotId && !tender.lots.some(({ id }) => id === lotId)) throw new Refusal('not-found');
  if (tellsWhoAsks(text, names)) throw new Refusal('question-tells-who', {}, 'text');
  await lockBidder(db, { tenderId: tender.id, partyId: organisationId });
  const before = await questionsBy(db, tender.id, organisationId);
  if (before.some((one) => one.text === text)) throw new Refusal('question-asked', {}, 'text');
  if (before.length >= maxQuestions) throw new Refusal('too-many-questions', { most: maxQuestions });
  const id = await insertQuestion(db, {
    tenderId: tender.id,
    organisationId,
    lotId,
    text,
  });
  if (id === null) throw new Refusal('questions-closed');
  await notify(db, {
    organisationIds: [tender.organisationId],
    code: 'question-asked',
    params: { reference: tender.reference },
    href: office.tenderQuestions(tender.id),
  });
  return { id, tenderId: tender.id };
}
