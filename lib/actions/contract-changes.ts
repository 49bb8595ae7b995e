'use server';

import { z } from 'zod';
import { findChange } from '@/lib/data/contract-changes';
import { findFine } from '@/lib/data/contract-fines';
import { findContract } from '@/lib/data/contracts';
import { AnswerInput, ChangeInput, EndInput, FineInput } from '@/lib/domain/contracts/inputs';
import { IdInput, TextInput } from '@/lib/domain/inputs';
import type { Db } from '@/lib/platform/database';
import { answerChange, proposeChange } from '@/lib/services/contracts/change';
import { decideEnd } from '@/lib/services/contracts/end';
import { imposeFine, liftFine } from '@/lib/services/contracts/fines';
import { defineAct } from './define-act';

/** A contract as its buyer's record. */
async function findOwn({ db, input }: { db: Db; input: { contractId: string } }) {
  const contract = await findContract(db, input.contractId);
  return contract && { ...contract, organisationId: contract.buyerId };
}

export const proposeChangeAct = defineAct({
  name: 'contract.change',
  input: ChangeInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { contractId: _, ...asked }, now }) =>
    proposeChange(db, subject, { ...asked, proposedById: actor.userId }, now),
  goTo: ({ value }) => `/municipio/contratos/${value.id}/cambios`,
});

export const answerChangeAct = defineAct({
  name: 'contract.answer-change',
  input: AnswerInput,
  find: ({ db, input }) => findChange(db, input.changeId),
  run: ({ db, actor, subject, input: { agreed, reason }, now }) =>
    answerChange(db, subject, { agreed, reason, answeredById: actor.userId }, now),
  goTo: ({ value }) => `/productor/contratos/${value.id}`,
});

export const imposeFineAct = defineAct({
  name: 'fine.impose',
  input: FineInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { deliveries, percent, seen, reason, legalBasis }, now }) =>
    imposeFine(
      db,
      subject,
      { choices: deliveries, bpsPerDay: percent, seenCentavos: seen, reason, legalBasis, imposedById: actor.userId },
      now,
    ),
  goTo: ({ value }) => `/municipio/contratos/${value.id}/cambios#multas`,
});

export const liftFineAct = defineAct({
  name: 'fine.lift',
  input: z.object({ fineId: IdInput, reason: TextInput({ min: 10, max: 400 }) }),
  find: ({ db, input }) => findFine(db, input.fineId),
  run: ({ db, actor, subject, input: { reason } }) => liftFine(db, subject, { reason, liftedById: actor.userId }),
  goTo: ({ value }) => `/municipio/contratos/${value.id}/cambios#multas`,
});

export const endContractAct = defineAct({
  name: 'contract.end',
  input: EndInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { kind, reason, legalBasis }, now }) =>
    decideEnd(db, subject, { kind, reason, legalBasis, endedById: actor.userId }, now),
  goTo: ({ value }) => `/municipio/contratos/${value.id}/cambios`,
});
