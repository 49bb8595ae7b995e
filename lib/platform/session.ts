import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import { loadActor, loadActorOfSession } from './actors';
import { currentScope } from './scope';
import { readSessionId } from './session-cookie';

/** Who is asking, or null. One statement; once per request. */
export async function readActor(): Promise<Actor | null> {
  const scope = currentScope();
  if (scope) return scope.person && loadActor(scope.person);
  return readActorOfRequest();
}

/** @throws Refusal not-signed-in */
export async function requireActor(): Promise<Actor> {
  const actor = await readActor();
  if (!actor) throw new Refusal('not-signed-in');
  return actor;
}

const readActorOfRequest = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? loadActorOfSession(sessionId) : null;
});
