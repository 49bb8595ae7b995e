import { z } from 'zod';
import type { OfferToRank } from '@/lib/domain/evaluation/ranking';
import { DayInput, FlagInput, LineInput, MoneyInput, OptionInput, PercentInput } from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { type Claim, claims } from '@/lib/domain/offers/claims';
import type { Centavos, Day } from '@/lib/domain/units';

/**
 * The preference calculator's question, as an address carries it: `referencia` and `ofertas[0].precio`, so that a
 * calculation can be shared as a link. Offers stand in the order in which they were received.
 */
export type Typed = Readonly<Record<string, string>>;

export type Calculation = {
  referencePrice: Centavos;
  offers: readonly (OfferToRank & { name: string })[];
  /** When the call was published: its rules are applied. Null: those of today. */
  day: Day | null;
};

export type ReadCalculation =
  | { ok: true; calculation: Calculation }
  | { ok: false; issues: Readonly<Record<string, z.core.$ZodIssue>> };

/** More offers than a page can hold; the open computation takes more. */
export const maxOfferRows = 30;

const ReferenceInput = MoneyInput({ min: 1n });

const RowInput = z.object({
  nombre: LineInput({ max: 60 }),
  precio: MoneyInput({ min: 1n }),
  tipo: OptionInput(actorKinds),
  componente: PercentInput().optional(),
  pais: FlagInput,
  f1: FlagInput,
  f2: FlagInput,
  f3: FlagInput,
  incumple: FlagInput,
});

const rowName = /^ofertas\[(\d{1,3})\]\.(\w{1,20})$/;

/** @returns the offers and their reference price, or what is wrong by field name */
export function readCalculation({ referencia, fecha }: Typed, rows: readonly Typed[]): ReadCalculation {
  const issues: Record<string, z.core.$ZodIssue> = {};
  const reference = ReferenceInput.safeParse(referencia);
  if (reference.error?.issues[0]) issues.referencia = reference.error.issues[0];
  const dated = !fecha?.trim() ? null : DayInput.safeParse(fecha.trim());
  if (dated?.error?.issues[0]) issues.fecha = dated.error.issues[0];
  const offers = rows.flatMap((row, position) => {
    const read = RowInput.safeParse(row);
    if (read.success) return [toOffer(position, read.data)];
    for (const issue of read.error.issues) issues[fieldName(position, String(issue.path[0]))] ??= issue;
    return [];
  });
  if (!reference.success || Object.keys(issues).length > 0) return { ok: false, issues };
  return { ok: true, calculation: { referencePrice: reference.data, offers, day: dated?.data ?? null } };
}

/** @returns what was typed in each row, in order. Rows without name and price are left out, and leave no gap. */
export function rowsOf(query: Typed): Typed[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(query)) {
    const [, position, column] = rowName.exec(name) ?? [];
    if (position === undefined || column === undefined || value.trim() === '') continue;
    rows.set(Number(position), { ...rows.get(Number(position)), [column]: value });
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
  return inOrder.filter(({ nombre, precio }) => nombre !== undefined || precio !== undefined).slice(0, maxOfferRows);
}

/** @returns the query again, its rows numbered without gaps */
export function queryOf({ referencia, fecha }: Typed, rows: readonly Typed[]): Typed {
  const cells = rows.flatMap((row, position) =>
    Object.entries(row).map(([column, value]) => [fieldName(position, column), value] as const),
  );
  return { ...(referencia !== undefined && { referencia }), ...(fecha?.trim() && { fecha }), ...Object.fromEntries(cells) };
}

function fieldName(position: number, column: string): string {
  return `ofertas[${position}].${column}`;
}

function toOffer(position: number, row: z.output<typeof RowInput>): Calculation['offers'][number] {
  const marked: Record<Claim, boolean> = { F1: row.f1, F2: row.f2, F3: row.f3 };
  return {
    id: String(position),
    name: row.nombre,
    price: row.precio,
    // Only the order counts here: rows stand as they were received.
    receivedAt: new Date(position),
    bidderKind: row.tipo,
    producedInCountry: row.pais,
    nationalComponentPercent: (row.componente ?? 0) / 100,
    claims: claims.filter((claim) => marked[claim]),
    compliant: !row.incumple,
  };
}
