import 'server-only';
import { cache } from 'react';
import { findPaper, listPublicRules, listRules } from '@/lib/data/rules';
import { may } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import { ownParts } from '@/lib/domain/law/own-value';
import { decidesAlone, isAsked, isUnsaid, mayBeValidated, valueHeld } from '@/lib/domain/law/validation';
import { prisma } from '@/lib/platform/database';
import { readNowAndNames } from '@/lib/queries/evaluation-worklist';
import type { Download } from './download';
import { readEntitledActor } from './entitled';

const readOfficer = () => readEntitledActor('programme.read');

/** The rule book with the reader's municipality's own words on it; null for whoever is not of a municipality. */
export const readRules = cache(async () => {
  const actor = await readOfficer();
  if (!actor) return null;
  const rules = await listRules(prisma(), actor.organisation.id);
  return rules.map((rule) => ({
    ...rule,
    decides: decidesAlone(rule),
    unsaid: isUnsaid(rule),
    asked: isAsked(rule.questions, rule.overrides),
  }));
});

/** One rule, what may be said of it, and everything that the municipality said with who and when; null where there is no such rule. */
export const readRule = cache(async (ruleId: string) => {
  const actor = await readOfficer();
  const [rule] = actor ? await listRules(prisma(), actor.organisation.id, ruleId) : [];
  if (!actor || !rule) return null;
  const [question] = isAsked(rule.questions, rule.overrides) ? rule.questions : [];
  const { nameOf } = await readNowAndNames(
    prisma(),
    [...rule.overrides, ...rule.questions].map(({ userId }) => userId),
  );
  const parts = ownParts(rule.id, valueHeld(rule));
  const organisation = { id: actor.organisation.id, organisationId: actor.organisation.id };
  const isOpen = mayBeValidated(rule);
  return {
    rule: {
      ...rule,
      decides: decidesAlone(rule),
      overrides: rule.overrides.map((own) => ({ ...own, who: nameOf(own.userId), municipality: null })),
    },
    parts,
    asked: question ? { at: question.at, who: nameOf(question.userId) } : null,
    mayOverride: parts !== null && may(actor, 'rule.override', organisation),
    mayValidate: isOpen && may(actor, 'rule.validate', organisation),
    mayAsk: isOpen && !question && may(actor, 'rule.ask', organisation),
  };
});

/** The rule book for anybody, as nobody's municipality. One statement. */
export const readPublicRules = cache(async () => {
  const rules = await listPublicRules(prisma());
  return rules.map((rule) => ({
    ...rule,
    decides: rule.confidence !== 'memory',
    unsaid: isUnsaid({ ...rule, overrides: [] }),
    asked: false,
  }));
});

/** One rule for anybody, with what each municipality said of it: who, when, on what basis. Two statements; null where there is none. */
export const readPublicRule = cache(async (ruleId: string) => {
  const [rule] = await listPublicRules(prisma(), ruleId);
  if (!rule) return null;
  const { nameOf } = await readNowAndNames(
    prisma(),
    rule.overrides.map(({ userId }) => userId),
  );
  return {
    ...rule,
    decides: rule.confidence !== 'memory',
    overrides: rule.overrides.map(({ organisation, ...word }) => ({
      ...word,
      who: nameOf(word.userId),
      municipality: organisation.name,
    })),
  };
});

const extensions = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** The paper behind a validation, for anybody; null where there is none. Its name is ours, its type the one its bytes showed. */
export async function readRulePaper(rawId: string): Promise<Download | null> {
  const id = IdInput.safeParse(rawId);
  const paper = id.success ? await findPaper(prisma(), id.data) : null;
  if (!paper?.validation) return null;
  const extension = extensions[paper.type as keyof typeof extensions];
  return {
    name: `respaldo-${paper.validation.ruleId}-${rawId.slice(0, 8)}.${extension}`,
    type: paper.type,
    body: new Uint8Array(paper.contents),
  };
}
