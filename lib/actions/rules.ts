'use server';

import { z } from 'zod';
import { findRuleToSpeakOf } from '@/lib/data/rules';
import { findTender } from '@/lib/data/tenders';
import { FigureInput, IdInput, LineInput, LinkInput, OptionInput, OptionsInput, TextInput } from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { verdicts } from '@/lib/domain/law/rule-book';
import { askValidation } from '@/lib/services/rules/ask';
import { overrideRule } from '@/lib/services/rules/override';
import { readLegalPaper, validateRule } from '@/lib/services/rules/validate';
import { defineAction } from './define-action';

/** A figure of a rule with up to two decimals: a percentage, business days or whole bolivianos. */
const OwnFigureInput = z.object({
  name: LineInput({ max: 40 }),
  value: FigureInput({ max: 100_000_000_000 }).transform((hundredths) => hundredths / 100),
});

/** What may be set of a rule. */
const parts = { numbers: z.array(OwnFigureInput).max(10).default([]), kinds: OptionsInput(actorKinds) };

const RuleIdInput = LineInput({ max: 20 });
const BasisInput = TextInput({ max: 1000, min: 20 });

export const overrideRuleAction = defineAction({
  name: 'rule.override',
  input: z.object({ ruleId: RuleIdInput, legalBasis: BasisInput, ...parts }),
  find: async ({ db, actor, input }) => {
    const { id: organisationId } = actor.organisation;
    const rule = await findRuleToSpeakOf(db, organisationId, input.ruleId);
    return rule ? { id: organisationId, organisationId, rule } : null;
  },
  run: ({ db, actor, input: { numbers, kinds, legalBasis }, subject }) =>
    overrideRule(db, subject.rule, actor, { parts: { numbers, kinds }, legalBasis }),
  resent: 'over',
  goTo: ({ value }) => `/municipio/reglas/${value.ruleId}`,
});

export const validateRuleAction = defineAction({
  name: 'rule.validate',
  input: z.object({
    ruleId: RuleIdInput,
    verdict: OptionInput(verdicts),
    legalBasis: BasisInput,
    article: LineInput({ max: 200, min: 3 }),
    link: LinkInput.optional(),
    file: z.file({ error: 'not-a-file' }).optional(),
    ...parts,
  }),
  beforeTransaction: ({ input }) => readLegalPaper(input.file),
  find: async ({ db, actor, input }) => {
    const { id: organisationId } = actor.organisation;
    const rule = await findRuleToSpeakOf(db, organisationId, input.ruleId);
    return rule ? { id: organisationId, organisationId, rule } : null;
  },
  run: ({ db, actor, input: { numbers, kinds, link = null, ...given }, subject, prepared: paper }) =>
    validateRule(db, subject.rule, actor, { ...given, link, parts: { numbers, kinds } }, paper),
  goTo: ({ value }) => `/municipio/reglas/${value.ruleId}`,
});

/** Pages that ask, and lead back to themselves. */
const askingPages = ['publicar', 'evaluacion', 'requisitos'] as const;

export const askRuleAction = defineAction({
  name: 'rule.ask',
  input: z.object({ ruleId: RuleIdInput, tenderId: IdInput.optional(), page: OptionInput(askingPages).optional() }),
  find: async ({ db, actor, input }) => {
    const { id: organisationId } = actor.organisation;
    const rule = await findRuleToSpeakOf(db, organisationId, input.ruleId);
    const tender = input.tenderId ? await findTender(db, input.tenderId) : null;
    const isForeign = input.tenderId !== undefined && tender?.organisationId !== organisationId;
    return rule && !isForeign ? { id: organisationId, organisationId, rule } : null;
  },
  run: ({ db, actor, input, subject }) => askValidation(db, subject.rule, actor, input.tenderId ?? null),
  goTo: ({ input, value }) =>
    input.tenderId && input.page
      ? `/municipio/convocatorias/${input.tenderId}/${input.page}`
      : `/municipio/reglas/${value.ruleId}`,
});
