'use server';

import { findTender } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import {
  LotInput,
  LotRemovalInput,
  MergeInput,
  RequirementRemovalInput,
  RequirementsInput,
  SplitInput,
  TakeDemandInput,
} from '@/lib/domain/tenders/inputs';
import { office } from '@/lib/routes/office';
import { mergeLotsOf, removeLot, splitLotOf, takeDemandOf } from '@/lib/services/tenders/divide';
import { changeLot } from '@/lib/services/tenders/edit';
import { removeRequirement, saveRequirements } from '@/lib/services/tenders/requirements';
import { defineAction } from './define-action';
import { overVersion } from './lay-over';

const lotsOf = (id: string) => office.tenderLots(id);
const requirementsOf = (id: string) => office.tenderRequirements(id);

export const saveLotAction = defineAction({
  name: 'lot.save',
  input: LotInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject, now }) => changeLot(db, subject, input, dayInLaPaz(now)),
  resent: 'version',
  goTo: ({ value }) => lotsOf(value.id),
});

export const removeLotAction = defineAction({
  name: 'lot.remove',
  input: LotRemovalInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => removeLot(db, subject, input.version, input.lotId),
  goTo: ({ value }) => lotsOf(value.id),
});

export const splitLotAction = defineAction({
  name: 'lot.split',
  input: SplitInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject, now }) => splitLotOf(db, subject, input, dayInLaPaz(now)),
  goTo: ({ value }) => lotsOf(value.id),
});

export const mergeLotsAction = defineAction({
  name: 'lot.merge',
  input: MergeInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => mergeLotsOf(db, subject, input.version, input.lotIds),
  goTo: ({ value }) => lotsOf(value.id),
});

export const takeDemandAction = defineAction({
  name: 'lot.take-demand',
  input: TakeDemandInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject, now }) => takeDemandOf(db, subject, input, dayInLaPaz(now)),
  resent: 'version',
  goTo: ({ value }) => lotsOf(value.id),
});

export const saveRequirementsAction = defineAction({
  name: 'requirement.save',
  input: RequirementsInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject, now }) => saveRequirements(db, subject, input, now),
  // A requirement that the first sending added would be added again.
  resent: (input, earlier) => (input.requirements.every(({ id }) => id) ? overVersion(input, earlier) : null),
  goTo: ({ value }) => requirementsOf(value.id),
});

export const removeRequirementAction = defineAction({
  name: 'requirement.remove',
  input: RequirementRemovalInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => removeRequirement(db, subject, input.version, input.requirementId),
  goTo: ({ value }) => requirementsOf(value.id),
});
