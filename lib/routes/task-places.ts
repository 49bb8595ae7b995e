import type { HomeTask, TaskCode } from '@/lib/domain/dashboards/task';
import { account } from './account';
import type { Address } from './address';
import { ngo, operator, university } from './companions';
import { office } from './office';
import { homeOf } from './portals';
import { producer } from './producer';
import { site } from './site';

/** Where each task of a checklist is done. */
const places: Record<TaskCode, Address> = {
  // a municipality
  'plan-year': office.programmes(),
  'load-schools': office.schools(),
  'complete-pupils': office.schools(),
  'run-year': office.programmes(),
  'list-products': office.products(),
  'plan-rations': office.rations(),
  'bring-in-product': office.products(),
  'draft-tender': office.tenders(),
  'publish-tender': office.tenders(),
  'call-again': office.tenders(),
  'buy-rest': office.contracts(),
  'answer-questions': office.tenders(),
  'formalise-contract': office.contracts(),
  'open-offers': office.tenders(),
  'evaluate-offers': office.tenders(),
  'check-next': office.tenders(),
  'award-tender': office.tenders(),
  'give-receivers': office.home({}, 'sin-quien-reciba'),
  'receive-note': office.receptions(),
  'expect-delivery': office.receptions(),
  'pay-acts': office.payments(),
  'confirm-producer': office.census({ estado: 'pending' }),
  'verify-document': office.census(),
  'validate-rule': office.rules({ ver: 'pedidas' }),
  'review-rules': office.rules({ ver: 'por-validar' }),
  'second-role': office.team({}, 'por-aprobar'),
  'fill-roles': office.team({}, 'invitar'),
  'await-invited': office.team(),
  // a producer
  'confirm-offer': producer.offers(),
  'sign-papers': producer.offers(),
  'finish-offer': producer.offers(),
  'deliver-due': producer.deliveries(),
  'answer-change': producer.collections(),
  'declare-capacity': producer.file(),
  'complete-papers': producer.file(),
  'await-census': producer.file(),
  'answer-tender': site.tenders(),
  'collect-payment': producer.collections(),
  // university and NGO
  'read-needs': university.home({}, 'necesidades'),
  'write-commitment': ngo.newCommitment(),
  'report-overdue': account.home(),
  'follow-commitments': account.home(),
  'complete-team': account.team({}, 'invitar'),
  'await-member': account.team(),
  // the operator
  'create-municipality': operator.home({}, 'crear'),
  'await-administrator': operator.home(),
  'add-university': operator.home({}, 'crear'),
  'add-ngo': operator.home({}, 'crear'),
  'second-operator': account.team({}, 'invitar'),
};

/** Where it is done when it is about one record. */
const recordPlaces: Partial<Record<TaskCode, (id: string) => Address>> = {
  'call-again': (id) => office.secondCall(id),
  'buy-rest': (id) => office.newTender({ contrato: id }),
  'answer-questions': (id) => office.tenderQuestions(id),
  'check-next': (id) => office.tenderSigning(id),
  'confirm-offer': (id) => producer.offer(id),
  'sign-papers': (id) => producer.offer(id),
  'finish-offer': (id) => producer.prepareOffer(id),
  'answer-tender': (id) => producer.opportunity(id),
  'answer-change': (id) => producer.contract(id),
};

/** @returns where a task is done: on the record that it is about, at the home of those it is asked of, or where all of its kind begin */
export function taskPath({ code, record, kind }: Pick<HomeTask, 'code' | 'record' | 'kind'>): Address {
  const ofRecord = record && recordPlaces[code]?.(record);
  return ofRecord || (kind ? homeOf(kind) : places[code]);
}
