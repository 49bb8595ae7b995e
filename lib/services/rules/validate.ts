import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { notify } from '@/lib/data/notices';
import { type LegalPaper, type ListedRule, savePaper, saveWord } from '@/lib/data/rules';
import { type Actor, applyingRoles } from '@/lib/domain/access/actor';
import type { OwnParts } from '@/lib/domain/law/own-value';
import type { Verdict } from '@/lib/domain/law/rule-book';
import { validatedValue } from '@/lib/domain/law/validation';
import { Refusal } from '@/lib/domain/refusal';
import { paperLimitBytes, paperType } from '@/lib/integrations/paper-type';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

/**
 * The paper of a validation. Its size is looked at before a byte is read, its type in its bytes: the name says nothing.
 * @throws Refusal paper-too-large | paper-not-readable, on the field `file`
 */
export async function readLegalPaper(file: File | undefined): Promise<LegalPaper | null> {
  if (!file) return null;
  if (file.size > paperLimitBytes) throw new Refusal('paper-too-large', { most: paperLimitBytes / 1_048_576 }, 'file');
  const contents = new Uint8Array(await file.arrayBuffer());
  const type = paperType(contents);
  if (!type) throw new Refusal('paper-not-readable', {}, 'file');
  return { name: file.name.slice(0, 120), type, contents };
}

export type NewValidation = {
  verdict: Verdict;
  /** What the norm says, in the adviser's words or quoted. */
  legalBasis: string;
  article: string;
  link: string | null;
  parts: OwnParts;
};

/**
 * The legal adviser confirms, changes or rejects a rule. The word counts from that day on for what is published; of what
 * was published before only a confirmation tells what the rule was. Earlier words stay on record.
 * @throws Refusal validator-applies | validation-needs-paper | already-validated, or what validatedValue says
 */
export async function validateRule(db: Db, rule: ListedRule, actor: Actor, given: NewValidation, paper: LegalPaper | null) {
  const { verdict, legalBasis, article, link, parts } = given;
  if (actor.roles.some((role) => applyingRoles.includes(role))) throw new Refusal('validator-applies');
  if (!link && !paper) throw new Refusal('validation-needs-paper', {}, 'file');
  const value = validatedValue(rule, verdict, parts);
  if (!paper && isSaid(rule, { ...given, value })) throw new Refusal('already-validated');
  const { id: organisationId } = actor.organisation;
  const fileId = paper && (await savePaper(db, paper));
  const word = { ruleId: rule.id, organisationId, userId: actor.userId, verdict, value, legalBasis, article, link, fileId };
  const id = await saveWord(db, word);
  await notify(db, {
    organisationIds: [organisationId],
    code: 'rule-validated',
    params: { rule: rule.id, name: actor.name },
    href: office.rule(rule.id),
  });
  return { id, ruleId: rule.id, verdict, value };
}

/** Whether this is what the last word says already: a second tap is no second word, a figure or a link put right is one. */
function isSaid({ overrides: [last] }: ListedRule, said: Omit<NewValidation, 'parts'> & { value: unknown }): boolean {
  if (!last) return false;
  const parts = ['verdict', 'legalBasis', 'article', 'link', 'value'] as const;
  return parts.every((part) => isDeepStrictEqual(last[part], said[part]));
}
