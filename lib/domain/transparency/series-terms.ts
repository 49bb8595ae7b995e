import { missingReasons, rejectReasons } from '@/lib/domain/deliveries/reception';
import { foodGroups } from '@/lib/domain/foods/food-groups';
import { productKinds } from '@/lib/domain/foods/foods';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { contractForms, endKinds } from '@/lib/domain/law/contract';
import { commitmentStates, itemStandings, matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { meals, programmeStatuses } from '@/lib/domain/programmes/programmes';
import { awardForms, deliveryFrequencies, tenderStatuses } from '@/lib/domain/tenders/tender';

/** Kinds of columns whose values come from a closed list, with their codes in the order in which the dictionary names them. */
export const seriesTerms = {
  'tender-status': tenderStatuses.filter((status) => status !== 'draft'),
  'award-form': awardForms,
  frequency: deliveryFrequencies,
  'food-group': foodGroups,
  'product-kind': productKinds,
  'actor-kind': actorKinds,
  'contract-form': contractForms,
  'contract-end': endKinds,
  outcome: ['awarded', 'deserted'],
  'reject-reason': rejectReasons,
  'missing-reason': missingReasons,
  'programme-status': programmeStatuses.filter((status) => status !== 'draft'),
  meal: meals,
  'matrix-actor': matrixActors,
  'matrix-column': matrixColumns,
  standing: itemStandings,
  'commitment-state': commitmentStates,
} as const;

export type SeriesTerms = { readonly [Kind in keyof typeof seriesTerms]: (typeof seriesTerms)[Kind][number] };
