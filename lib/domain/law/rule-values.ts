import { z } from 'zod';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import { actorKinds } from './actor-kinds';

/** What each rule that the engine reads, or a contract quotes, must carry. Percentages as the norm writes them (3.5), money in whole bolivianos. */
const percent = z.number().min(0).max(100);
const days = z.looseObject({ businessDays: z.int().min(0).max(250) });
const validity = z.looseObject({ calendarDays: z.int().min(0).max(3650) });
const above = z.looseObject({ aboveBs: z.number().min(0) });
const kinds = z.array(z.enum(actorKinds));
const words = z.looseObject({});

/** The amounts in which a modality holds. `minBs` is the boliviano after the previous ceiling: the ceilings decide. */
const band = z.looseObject({ minBs: z.number().min(0), maxBs: z.number().min(0).nullable(), authority: z.string() });

export const ruleValues = {
  'MOD-CM': band,
  'MOD-ANPE-C': band,
  'MOD-ANPE-P': band,
  'MOD-LP-N': band,
  'MOD-LP-I': band,
  'MOD-EX': band,
  'MOD-CD-EP': band,
  'MOD-CD-2294': band,
  'MOD-CNC': band,
  'MOD-CND': band,
  'MOD-CD': band,
  'MOD-CDE': band,
  'CHB-FIRST': words,
  'SPLIT-BAN': words,
  'PLZ-ANPE-C': days,
  'PLZ-ANPE-P': days,
  'PLZ-LP-N': days,
  'PLZ-LP-I': days,
  'PLZ-DOCS': z.looseObject({ ...days.shape, afterAppealAboveBs: z.number().min(0).optional() }),
  'PLZ-RAI': z.looseObject({ ...days.shape, ...above.shape }),
  'ENM-TERM': words,
  'ENM-ONCE': z.looseObject({ most: z.int().min(1).max(100) }),
  'VAL-ANPE': validity,
  'VAL-LP-N': validity,
  'MAR-F1': z.looseObject({ percent }),
  // A parameter from before MAR-F2A-MIN stood apart brings its own lower bound.
  'MAR-F2A': z.looseObject({ percent, componentFrom: percent.optional(), componentTo: percent }),
  'MAR-F2A-MIN': z.looseObject({ componentFrom: percent }),
  'MAR-F2B': z.looseObject({ percent, componentAbove: percent }),
  'MAR-F3': z.looseObject({ percent, kinds }),
  'MAR-SUM': z.looseObject({ maxPercent: percent }),
  'EVA-CAP': words,
  'EVA-PEMB': words,
  'EVA-REAL': words,
  'EVA-TIE': words,
  'ADJ-NEXT': words,
  'GAR-SER': z.looseObject({ percent, ...above.shape }),
  'GAR-DEP': z.looseObject({ hoursBefore: z.number().min(0).max(72) }),
  'GAR-CUM': z.looseObject({ percent }),
  'GAR-CUM-S': z.looseObject({ percent, kinds }),
  'RUPE-20K': above,
  'DOC-NIT': words,
  'DOC-SENASAG': z.looseObject({ years: z.number() }),
  'DOC-OECOM': words,
  'CON-CHANGE': z.looseObject({ maxPercent: percent }),
  'CON-FINE': z.looseObject({ maxPercentPerDay: percent }),
  'CON-END': z.looseObject({ optionalPercent: percent, mandatoryPercent: percent }),
  'CON-ORDER': z.looseObject({ maxCalendarDays: z.int().min(0) }),
  'CON-TAX': z.looseObject({ iuePercent: percent, itPercent: percent }),
  'PAY-TERM': z.looseObject({ calendarDays: z.int().min(1).max(365) }),
} as const;

export type RuleId = keyof typeof ruleValues;
export type RuleValue<Id extends RuleId> = z.output<(typeof ruleValues)[Id]>;

/** Percent as the rule book writes it → basis points: 3.5 → 350. */
export function bpsOf(percent: number): BasisPoints {
  return Math.round(percent * 100);
}

/** Bolivianos as the rule book writes them → centavos. */
export function centavosOf(bolivianos: number): Centavos {
  return BigInt(Math.round(bolivianos * 100));
}
