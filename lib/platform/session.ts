import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { Visit } from '@/lib/domain/sessions/visit';
import { currentScope } from './scope';
import { readSessionId } from './session-cookie';
import { loadVisit, loadVisitOfSession } from './visits';

/** Who is asking and what the layout of every page shows of them, or null. One statement; once per request. */
export async function readVisit(): Promise<Visit | null> {
  const scope = currentScope();
  if (scope?.person?.sessionId) return loadVisitOfSession(scope.person.sessionId);
  if (scope) return scope.person && loadVisit(scope.person);
  return readVisitOfRequest();
}

/** Who is asking, or null. Costs nothing where `readVisit` was asked before. */
export async function readActor(): Promise<Actor | null> {
  return (await readVisit())?.actor ?? null;
}

/** @throws Refusal not-signed-in */
export async function requireActor(): Promise<Actor> {
  const actor = await readActor();
  if (!actor) throw new Refusal('not-signed-in');
  return actor;
}

const readVisitOfRequest = cache(async (): Promise<Visit | null> => {
  const sessionId = await readSessionId();
  return sessionId ? loadVisitOfSession(sessionId) : null;
});
