/**
 * How Apthapi writes numbers, money, quantities and dates, in one place; without Intl but for the names of
 * days and months, so that the server and the phone write the same. Pure. Instants are shown as America/La_Paz (UTC-4, no summer time).
 */
import { clockInLaPaz, dayInLaPaz, weekday } from '@/lib/domain/calendar';
import type { BasisPoints, Centavos, Day, Grams } from '@/lib/domain/units';
import { monthName, weekdayName } from './format-days';

const NBSP = '\u00A0';

/** Units written with a word agree in number: 1 unidad, 2 unidades. Abbreviations (kg, L) never change. */
export const plurals: Readonly<Record<string, string>> = {
  unidad: 'unidades',
  litro: 'litros',
  arroba: 'arrobas',
  quintal: 'quintales',
  ración: 'raciones',
  bolsa: 'bolsas',
  sobre: 'sobres',
};

/** @returns scaled / 10^decimals as written here, e.g. scaledNumber(123450n, 2) = "1.234,50" */
export function scaledNumber(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = scaled < 0n ? '−' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole},${digits.slice(-decimals)}`;
}

/** "57.500" */
export function integer(value: number | bigint): string {
  return scaledNumber(typeof value === 'bigint' ? value : BigInt(Math.round(value)), 0);
}

/** "2,5": at most `places` decimals, without trailing zeros. */
export function decimal(value: number, places = 3): string {
  const text = scaledNumber(BigInt(Math.round(value * 10 ** places)), places);
  return places === 0 ? text : text.replace(/,?0+$/, '');
}

/** "Bs 1.234,50" */
export function money(centavos: Centavos): string {
  return `Bs${NBSP}${scaledNumber(centavos, 2)}`;
}

/** "Bs 21 M", "Bs 486 mil", "Bs 900,50": for the large number of a page; the exact one stands beside it or one tap away. */
export function moneyShort(centavos: Centavos): string {
  const whole = Number(centavos) / 100;
  if (Math.abs(whole) >= 999_950) return `Bs${NBSP}${decimal(whole / 1_000_000, 1)}${NBSP}M`;
  if (Math.abs(whole) >= 10_000) return `Bs${NBSP}${decimal(whole / 1000, 0)}${NBSP}mil`;
  return money(centavos);
}

/** "Bs 200.000": a limit that a norm sets in whole bolivianos. What somebody pays or offers is money(), always with its centavos. */
export function bolivianos(whole: number): string {
  return `Bs${NBSP}${integer(whole)}`;
}

/** scaled / 10^decimals as a field shows it for editing, without thousands: "1234,50", "-2,5"; money keeps its centavos. */
export function scaledTyped(scaled: bigint, decimals: number): string {
  const typed = scaledNumber(scaled, decimals).replaceAll('.', '').replace('−', '-');
  return decimals < 3 ? typed : typed.replace(/,?0+$/, '');
}

/** Centavos as a field shows them for editing: "1234,50". */
export function moneyTyped(centavos: Centavos): string {
  return scaledTyped(centavos, 2);
}

/** "38,4 %" from a numerator and a denominator of the same unit, rounded half up; "sin dato" when there is nothing to divide by. */
export function percent(numerator: number | bigint, denominator: number | bigint, places = 1): string {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) return 'sin dato';
  const scale = 10n ** BigInt(places);
  return `${scaledNumber((2n * over * 100n * scale + under) / (2n * under), places)}${NBSP}%`;
}

/** "30 %" or "12,5 %" from basis points. */
export function percentOf(bps: BasisPoints): string {
  return `${decimal(bps / 100, 2)}${NBSP}%`;
}

/** "60 %" or "3,5 %" from a figure that is a percentage already, as requirements and norms keep it. */
export function percentPoints(points: number): string {
  return `${decimal(points, 2)}${NBSP}%`;
}

/** "350 g", "2,5 kg", "7.900 kg" */
export function mass(grams: Grams): string {
  return Math.abs(grams) < 1000 ? `${integer(grams)}${NBSP}g` : kilograms(grams);
}

/** Always in kilograms, up to the gram: "0,35 kg". */
export function kilograms(grams: Grams): string {
  return `${decimal(grams / 1000, 3)}${NBSP}kg`;
}

/** Kilograms as a table or a total reads them: "12.346 kg", "46,5 kg", "0,35 kg". To the gram they stand where they are weighed. */
export function kilogramsBrief(grams: Grams): string {
  const kilos = Math.abs(grams) / 1000;
  return `${decimal(grams / 1000, kilos >= 100 ? 0 : kilos >= 10 ? 1 : 3)}${NBSP}kg`;
}

/** Always in grams, up to a tenth: "62,5 g", as recipes and rations are written. */
export function gramsOnly(grams: Grams): string {
  return `${decimal(grams, 1)}${NBSP}g`;
}

/** "1.530 L", "1 unidad", "2.400 unidades" */
export function quantity(amount: number, unit: string): string {
  const word = amount === 1 ? unit : (plurals[unit] ?? unit);
  return `${decimal(amount, 3)}${NBSP}${word}`;
}

/** "2,4 mg", "120 mg": what a food holds, to a tenth while it is small. */
export function quantityOf(value: number, unit: string): string {
  return `${decimal(value, value < 10 ? 1 : 0)}${NBSP}${unit}`;
}

/** "850 m", "12 km", "3,4 km" from metres. */
export function distance(metres: number): string {
  if (metres < 1000) return `${integer(metres)}${NBSP}m`;
  return `${decimal(metres / 1000, metres < 10_000 ? 1 : 0)}${NBSP}km`;
}

/** "12 km": a distance that people declare or ask in whole kilometres. */
export function kilometres(km: number): string {
  return `${decimal(km, 1)}${NBSP}km`;
}

/** "312 kB", "1,4 MB" from bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${integer(bytes)}${NBSP}bytes`;
  return bytes < 1_000_000 ? `${decimal(bytes / 1000, 0)}${NBSP}kB` : megabytes(bytes / 1_000_000);
}

/** "5 MB" */
export function megabytes(amount: number): string {
  return `${decimal(amount, 1)}${NBSP}MB`;
}

/** "−19,5839; −65,9118": a place, to some ten metres. */
export function coordinates(lat: number, lon: number): string {
  return `${decimal(lat, 4)}; ${decimal(lon, 4)}`;
}

/** A number as a field shows it for editing, without thousands: "-19,5839". */
export function numberTyped(value: number): string {
  return String(value).replace('.', ',');
}

/** The calendar date of an instant in La Paz. */
export function dayOfMonth(instant: Date): Day {
  return dayInLaPaz(instant);
}

/** "martes 24 de noviembre de 2026" */
export function day(value: Day): string {
  const date = new Date(`${value}T00:00:00Z`);
  return `${weekdayName(weekday(value))} ${date.getUTCDate()}${NBSP}de${NBSP}${monthName(date.getUTCMonth() + 1)} de ${date.getUTCFullYear()}`;
}

/** "24 nov 2026": for tables. */
export function dayShort(value: Day): string {
  const date = new Date(`${value}T00:00:00Z`);
  return `${date.getUTCDate()}${NBSP}${monthShort(date.getUTCMonth() + 1)}${NBSP}${date.getUTCFullYear()}`;
}

/** "24/11/2026": as a field shows it for editing. */
export function dayTyped(value: Day): string {
  return value.split('-').reverse().join('/');
}

/** "noviembre de 2026" from a Day or 'YYYY-MM'. */
export function month(value: string): string {
  return `${monthName(Number(value.slice(5, 7)))} de ${value.slice(0, 4)}`;
}

/** "nov": for the axis of a chart. `number` is 1 to 12. */
export function monthShort(number: number): string {
  return monthName(number).slice(0, 3);
}

/** "16:00" in La Paz. */
export function time(instant: Date): string {
  return clockInLaPaz(instant).slice(11, 16);
}

/** "martes 24 de noviembre de 2026, 16:00" in La Paz. */
export function instantLong(instant: Date): string {
  return `${day(dayOfMonth(instant))}, ${time(instant)}`;
}

/** "24 nov 2026, 16:00" in La Paz. */
export function instantShort(instant: Date): string {
  return `${dayShort(dayOfMonth(instant))}, ${time(instant)}`;
}

/** "24 nov 2026, 15:59:59,123" in La Paz: a receipt tells the time as exactly as it was decided. */
export function instantExact(instant: Date): string {
  return `${dayShort(dayOfMonth(instant))}, ${clockInLaPaz(instant).slice(11, 23).replace('.', ',')}`;
}

/** A Day that a refusal quotes, told in full; nothing where it quotes none. */
export function dayTold(value: string | number | undefined): string {
  return typeof value === 'string' && value ? day(value) : '';
}

/** What a person wrote, as a sentence: it ends with a sign. */
export function sentenceOf(written: string): string {
  return /[.!?…]$/.test(written) ? written : `${written}.`;
}

/** A locale as those who speak it call it: "español (Bolivia)". With its country, so that two of one language are told apart. @param locale "es-BO" */
export function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;
}
