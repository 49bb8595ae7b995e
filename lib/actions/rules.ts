'use server';

import { z } from 'zod';
import { listRules } from '@/lib/data/rules';
import { FigureInput, LineInput, OptionsInput, TextInput } from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { overrideRule } from '@/lib/services/rules/override';
import { defineAct } from './define-act';

/** A figure of a rule with up to two decimals: a percentage, business days or whole bolivianos. */
const OwnFigureInput = z.object({
  name: LineInput({ max: 40 }),
  value: FigureInput({ max: 100_000_000_000 }).transform((hundredths) => hundredths / 100),
});

export const overrideRuleAct = defineAct({
  name: 'rule.override',
  input: z.object({
    ruleId: LineInput({ max: 20 }),
    legalBasis: TextInput({ max: 1000, min: 20 }),
    numbers: z.array(OwnFigureInput).max(10).default([]),
    kinds: OptionsInput(actorKinds),
  }),
  find: async ({ db, actor, input }) => {
    const { id: organisationId } = actor.organisation;
    const [rule] = await listRules(db, organisationId, input.ruleId);
    return rule ? { id: organisationId, organisationId, rule } : null;
  },
  run: ({ db, actor, input: { numbers, kinds, legalBasis }, subject }) =>
    overrideRule(db, subject.rule, actor, { parts: { numbers, kinds }, legalBasis }),
  goTo: ({ value }) => `/municipio/reglas/${value.ruleId}`,
});
