import 'server-only';
import { cache } from 'react';
import { readNowAndNames } from '@/lib/data/evaluation-desk';
import { listRules } from '@/lib/data/rules';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { ownParts } from '@/lib/domain/law/own-value';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

async function readOfficer(): Promise<Actor | null> {
  const actor = await readActor();
  return actor && may(actor, 'programme.read', { id: actor.organisation.id, organisationId: actor.organisation.id })
    ? actor
    : null;
}

/** The rule book with the reader's municipality's own parameters; null for whoever is not of a municipality. */
export const readRules = cache(async () => {
  const actor = await readOfficer();
  return actor && listRules(prisma(), actor.organisation.id);
});

/** One rule, what can be set of it, and every own parameter with who recorded it; null where there is no such rule. */
export const readRule = cache(async (ruleId: string) => {
  const actor = await readOfficer();
  const [rule] = actor ? await listRules(prisma(), actor.organisation.id, ruleId) : [];
  if (!actor || !rule) return null;
  const { nameOf } = await readNowAndNames(
    prisma(),
    rule.overrides.map(({ userId }) => userId),
  );
  const parts = ownParts(rule.id, rule.overrides[0]?.value ?? rule.value);
  const organisation = { id: actor.organisation.id, organisationId: actor.organisation.id };
  return {
    rule: { ...rule, overrides: rule.overrides.map((own) => ({ ...own, who: nameOf(own.userId) })) },
    parts,
    mayOverride: parts !== null && may(actor, 'rule.override', organisation),
  };
});
