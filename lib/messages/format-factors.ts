import { divideRounded } from '@/lib/domain/units';
import { decimal, money, scaledNumber } from './format';

/** "0,45" */
export function factor(bps: number): string {
  return decimal(bps / 10_000, 4);
}

/** Ten-thousandths of a centavo as money: "Bs 85.500,00", and all its decimals where it has more ("Bs 802,4705"). */
export function exactMoney(exact: bigint): string {
  return money(0n).replace('0,00', scaledNumber(exact, 6).replace(/0{1,4}$/, ''));
}

/** Ten-thousandths of a centavo as money to the centavo, half up: what a table shows. The order is by the exact amount. */
export function roundedMoney(exact: bigint): string {
  return money(divideRounded(exact, 10_000n));
}
