import type { Messages } from '@/lib/messages/namespaces';

type Parts = Messages['patterns-parts']['parts'];

export type PatternGroup = keyof Parts;

/** Every part of the interface by its group, in the order of /patrones. */
export const patternParts = {
  actions: ['button', 'link-button', 'dialog', 'confirm'],
  states: ['tag', 'notice', 'empty', 'progress', 'skeleton'],
  figures: ['figure', 'facts', 'meter'],
  words: ['term', 'terms', 'share'],
  lists: ['table', 'key-values', 'check', 'list', 'filter', 'pagination', 'export'],
  paths: ['breadcrumb', 'tabs', 'stepper', 'tasks', 'timeline', 'qr'],
  forms: [
    'field',
    'textarea',
    'money',
    'quantity',
    'percent',
    'date',
    'select',
    'search',
    'radio',
    'checks',
    'check',
    'file',
    'rows',
    'form',
  ],
  charts: ['bar', 'stacked', 'line', 'dumbbell', 'heat', 'funnel', 'dots', 'areas'],
} as const satisfies { [Group in PatternGroup]: readonly (keyof Parts[Group])[] };

export type PartOf<Group extends PatternGroup> = (typeof patternParts)[Group][number];
