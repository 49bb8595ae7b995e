import type amendments from './es-BO/amendments.json';
import type calculator from './es-BO/calculator.json';
import type calendarFiles from './es-BO/calendar-files.json';
import type capacity from './es-BO/capacity.json';
import type cards from './es-BO/cards.json';
import type census from './es-BO/census.json';
import type checklists from './es-BO/checklists.json';
import type commitments from './es-BO/commitments.json';
import type contractChanges from './es-BO/contract-changes.json';
import type contracts from './es-BO/contracts.json';
import type data from './es-BO/data.json';
import type dataColumns from './es-BO/data-columns.json';
import type deliveries from './es-BO/deliveries.json';
import type demand from './es-BO/demand.json';
import type demonstration from './es-BO/demonstration.json';
import type evaluation from './es-BO/evaluation.json';
import type evaluationChecks from './es-BO/evaluation-checks.json';
import type fairs from './es-BO/fairs.json';
import type fault from './es-BO/fault.json';
import type fields from './es-BO/fields.json';
import type files from './es-BO/files.json';
import type foodGroups from './es-BO/food-groups.json';
import type foods from './es-BO/foods.json';
import type help from './es-BO/help.json';
import type history from './es-BO/history.json';
import type home from './es-BO/home.json';
import type identity from './es-BO/identity.json';
import type idle from './es-BO/idle.json';
import type irreversible from './es-BO/irreversible.json';
import type itemNames from './es-BO/item-names.json';
import type jobs from './es-BO/jobs.json';
import type law from './es-BO/law.json';
import type layouts from './es-BO/layouts.json';
import type legalReview from './es-BO/legal-review.json';
import type localPurchase from './es-BO/local-purchase.json';
import type lotDemand from './es-BO/lot-demand.json';
import type mailing from './es-BO/mailing.json';
import type matching from './es-BO/matching.json';
import type matrix from './es-BO/matrix.json';
import type municipalHome from './es-BO/municipal-home.json';
import type notices from './es-BO/notices.json';
import type noticesPage from './es-BO/notices-page.json';
import type offers from './es-BO/offers.json';
import type offersClaims from './es-BO/offers-claims.json';
import type openApi from './es-BO/open-api.json';
import type ownData from './es-BO/own-data.json';
import type paper from './es-BO/paper.json';
import type parts from './es-BO/parts.json';
import type passingOn from './es-BO/passing-on.json';
import type patterns from './es-BO/patterns.json';
import type patternsParts from './es-BO/patterns-parts.json';
import type payments from './es-BO/payments.json';
import type programmes from './es-BO/programmes.json';
import type questions from './es-BO/questions.json';
import type rations from './es-BO/rations.json';
import type reach from './es-BO/reach.json';
import type receptions from './es-BO/receptions.json';
import type recovery from './es-BO/recovery.json';
import type refusals from './es-BO/refusals.json';
import type results from './es-BO/results.json';
import type rolesByTwo from './es-BO/roles-by-two.json';
import type rules from './es-BO/rules.json';
import type schoolImport from './es-BO/school-import.json';
import type schoolMerges from './es-BO/school-merges.json';
import type schoolWindow from './es-BO/school-window.json';
import type schools from './es-BO/schools.json';
import type search from './es-BO/search.json';
import type secondCall from './es-BO/second-call.json';
import type sending from './es-BO/sending.json';
import type sessions from './es-BO/sessions.json';
import type share from './es-BO/share.json';
import type shares from './es-BO/shares.json';
import type signing from './es-BO/signing.json';
import type statements from './es-BO/statements.json';
import type suppliers from './es-BO/suppliers.json';
import type tenders from './es-BO/tenders.json';
import type tendersOffice from './es-BO/tenders-office.json';
import type termCalculator from './es-BO/term-calculator.json';
import type terms from './es-BO/terms.json';
import type tour from './es-BO/tour.json';
import type ui from './es-BO/ui.json';
import type unread from './es-BO/unread.json';
import { type Locale, pseudoLocale, usualLocale } from './locales';

/** Every sentence of the screen, by module. The Spanish of Bolivia is the measure: keys and arguments are typed by it. */
export type Messages = {
  amendments: typeof amendments;
  calculator: typeof calculator;
  'calendar-files': typeof calendarFiles;
  capacity: typeof capacity;
  cards: typeof cards;
  census: typeof census;
  checklists: typeof checklists;
  commitments: typeof commitments;
  'contract-changes': typeof contractChanges;
  contracts: typeof contracts;
  data: typeof data;
  'data-columns': typeof dataColumns;
  deliveries: typeof deliveries;
  demand: typeof demand;
  demonstration: typeof demonstration;
  evaluation: typeof evaluation;
  'evaluation-checks': typeof evaluationChecks;
  fairs: typeof fairs;
  fault: typeof fault;
  fields: typeof fields;
  files: typeof files;
  'food-groups': typeof foodGroups;
  foods: typeof foods;
  help: typeof help;
  history: typeof history;
  home: typeof home;
  identity: typeof identity;
  idle: typeof idle;
  irreversible: typeof irreversible;
  'item-names': typeof itemNames;
  jobs: typeof jobs;
  law: typeof law;
  layouts: typeof layouts;
  'legal-review': typeof legalReview;
  'local-purchase': typeof localPurchase;
  'lot-demand': typeof lotDemand;
  mailing: typeof mailing;
  matching: typeof matching;
  matrix: typeof matrix;
  'municipal-home': typeof municipalHome;
  notices: typeof notices;
  'notices-page': typeof noticesPage;
  offers: typeof offers;
  'offers-claims': typeof offersClaims;
  'open-api': typeof openApi;
  'own-data': typeof ownData;
  paper: typeof paper;
  parts: typeof parts;
  'passing-on': typeof passingOn;
  patterns: typeof patterns;
  'patterns-parts': typeof patternsParts;
  payments: typeof payments;
  programmes: typeof programmes;
  questions: typeof questions;
  rations: typeof rations;
  reach: typeof reach;
  receptions: typeof receptions;
  recovery: typeof recovery;
  refusals: typeof refusals;
  results: typeof results;
  'roles-by-two': typeof rolesByTwo;
  rules: typeof rules;
  'school-import': typeof schoolImport;
  'school-merges': typeof schoolMerges;
  'school-window': typeof schoolWindow;
  schools: typeof schools;
  search: typeof search;
  'second-call': typeof secondCall;
  sending: typeof sending;
  sessions: typeof sessions;
  share: typeof share;
  shares: typeof shares;
  signing: typeof signing;
  statements: typeof statements;
  suppliers: typeof suppliers;
  tenders: typeof tenders;
  'tenders-office': typeof tendersOffice;
  'term-calculator': typeof termCalculator;
  terms: typeof terms;
  tour: typeof tour;
  ui: typeof ui;
  unread: typeof unread;
};

export type Namespace = keyof Messages;

/** Each a file of every language: lib/messages/LOCALE/NAMESPACE.json. */
const namespaces = [
  'amendments',
  'calculator',
  'calendar-files',
  'capacity',
  'cards',
  'census',
  'checklists',
  'commitments',
  'contract-changes',
  'contracts',
  'data',
  'data-columns',
  'deliveries',
  'demand',
  'demonstration',
  'evaluation',
  'evaluation-checks',
  'fairs',
  'fault',
  'fields',
  'files',
  'food-groups',
  'foods',
  'help',
  'history',
  'home',
  'identity',
  'idle',
  'irreversible',
  'item-names',
  'jobs',
  'law',
  'layouts',
  'legal-review',
  'local-purchase',
  'lot-demand',
  'mailing',
  'matching',
  'matrix',
  'municipal-home',
  'notices',
  'notices-page',
  'offers',
  'offers-claims',
  'open-api',
  'own-data',
  'paper',
  'parts',
  'passing-on',
  'patterns',
  'patterns-parts',
  'payments',
  'programmes',
  'questions',
  'rations',
  'reach',
  'receptions',
  'recovery',
  'refusals',
  'results',
  'roles-by-two',
  'rules',
  'school-import',
  'school-merges',
  'school-window',
  'schools',
  'search',
  'second-call',
  'sending',
  'sessions',
  'share',
  'shares',
  'signing',
  'statements',
  'suppliers',
  'tenders',
  'tenders-office',
  'term-calculator',
  'terms',
  'tour',
  'ui',
  'unread',
] as const satisfies readonly Namespace[];

/** @returns the sentences of one module in one language */
export async function readSentences<N extends Namespace>(locale: Locale, namespace: N): Promise<Messages[N]> {
  return (await import(`./${locale}/${namespace}.json`)).default;
}

/** @returns all sentences of one language */
export async function messagesOf(locale: Locale): Promise<Messages> {
  if (locale === pseudoLocale) return (await import('./pseudo')).pseudoMessages(await messagesOf(usualLocale));
  const read = async (one: Namespace) => [one, await readSentences(locale, one)] as const;
  return Object.fromEntries(await Promise.all(namespaces.map(read))) as unknown as Messages;
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
