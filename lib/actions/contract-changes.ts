'use server';

import { z } from 'zod';
import { findChange } from '@/lib/data/contract-changes';
import { findFine } from '@/lib/data/contract-fines';
import { findContract } from '@/lib/data/contracts';
import { AnswerInput, assertShareReckoned, ChangeInput, EndInput, FineInput } from '@/lib/domain/contracts/inputs';
import { IdInput, TextInput } from '@/lib/domain/inputs';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { answerChange, proposeChange } from '@/lib/services/contracts/change';
import { decideEnd } from '@/lib/services/contracts/end';
import { imposeFine, liftFine } from '@/lib/services/contracts/fines';
import { defineAction } from './define-action';

/** A contract as its buyer's record. */
async function findOwn({ db, input }: { db: Db; input: { contractId: string } }) {
  const contract = await findContract(db, input.contractId);
  return contract && { ...contract, organisationId: contract.buyerId };
}

export const proposeChangeAction = defineAction({
  name: 'contract.change',
  input: ChangeInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { contractId: _, ...asked }, now }) =>
    proposeChange(db, subject, { ...asked, proposedById: actor.userId }, now),
  goTo: ({ value }) => office.contractChanges(value.id),
});

export const answerChangeAction = defineAction({
  name: 'contract.answer-change',
  input: AnswerInput,
  find: ({ db, input }) => findChange(db, input.changeId),
  run: ({ db, actor, subject, input: { agreed, reason }, now }) =>
    answerChange(db, subject, { agreed, reason, answeredById: actor.userId }, now),
  goTo: ({ value }) => producer.contract(value.id),
});

export const imposeFineAction = defineAction({
  name: 'fine.impose',
  input: FineInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { deliveries, percent, typedPercent, seen, reason, legalBasis }, now }) => {
    assertShareReckoned({ percent, typedPercent });
    const fine = { choices: deliveries, bpsPerDay: percent, seenCentavos: seen, reason, legalBasis, imposedById: actor.userId };
    return imposeFine(db, subject, fine, now);
  },
  goTo: ({ value }) => office.contractChanges(value.id, {}, 'multas'),
});

export const liftFineAction = defineAction({
  name: 'fine.lift',
  input: z.object({ fineId: IdInput, reason: TextInput({ min: 10, max: 400 }) }),
  find: ({ db, input }) => findFine(db, input.fineId),
  run: ({ db, actor, subject, input: { reason } }) => liftFine(db, subject, { reason, liftedById: actor.userId }),
  goTo: ({ value }) => office.contractChanges(value.id, {}, 'multas'),
});

export const endContractAction = defineAction({
  name: 'contract.end',
  input: EndInput,
  find: findOwn,
  run: ({ db, actor, subject, input: { kind, reason, legalBasis }, now }) =>
    decideEnd(db, subject, { kind, reason, legalBasis, endedById: actor.userId }, now),
  goTo: ({ value }) => office.contractChanges(value.id),
});
