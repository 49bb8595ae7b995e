import { weekdays } from '@/lib/domain/rations/rations';
import { weekdaysEs, rationsEs as words } from '@/lib/messages/es/rations';

/** A column per weekday. Apart from the rows: what a file of the browser's exports is no value on the server. */
export const gridColumns = [
  { key: 'product', label: words.product, wide: true },
  ...weekdays.map((day) => ({ key: `d${day}`, label: weekdaysEs[day], align: 'end' as const })),
];
