'use client';

import { useRef } from 'react';
import { readDecimal } from '@/lib/domain/units';
import { scaledNumber } from '@/lib/messages/es/format';
import { uiEs } from '@/lib/messages/es/ui';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';
import { useTyped } from './use-typed';

type NumberProps = FieldProps & { before?: string; unit?: string; decimals: number };

/** Bolivianos: "2,5" and "2.5" are both read as Bs 2,50. Sends the text as typed; the door reads it by the same rule. */
export function MoneyField(props: FieldProps) {
  return <NumberField {...props} before="Bs" decimals={2} />;
}

/** A quantity with its unit beside ("kg", "L", "unidades"); up to `decimals` places (3 by default). */
export function QuantityField({ unit, decimals = 3, ...props }: FieldProps & { unit: string; decimals?: number }) {
  return <NumberField {...props} unit={unit} decimals={decimals} />;
}

/** A percentage from 0 to 100 with up to two decimals. */
export function PercentField(props: FieldProps) {
  return <NumberField {...props} unit="%" decimals={2} />;
}

function NumberField({ before, unit, decimals, ...props }: NumberProps) {
  const field = useField(props);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(input, field.value);

  function write(text: string) {
    if (input.current) input.current.value = text;
    setTyped(text);
  }

  return (
    <FieldShell field={field} {...props}>
      <span className="with-echo">
        <span className="affixed">
          {before && <span aria-hidden="true">{before}</span>}
          <input
            ref={input}
            id={field.id}
            name={props.name}
            type="text"
            inputMode="decimal"
            className="input num"
            defaultValue={field.value}
            autoComplete="off"
            required={!props.optional}
            onChange={(event) => setTyped(event.currentTarget.value)}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={field.describedBy}
          />
          {unit && <span>{unit}</span>}
        </span>
        <output htmlFor={field.id} className="echo num">
          <Echo typed={typed.trim()} decimals={decimals} before={before} unit={unit} write={write} />
        </output>
      </span>
    </FieldShell>
  );
}

type EchoProps = { typed: string; decimals: number; before?: string; unit?: string; write: (text: string) => void };

/** Says back the number as it was read, or asks which one was meant. */
function Echo({ typed, decimals, before, unit, write }: EchoProps) {
  if (typed === '') return null;
  const read = readDecimal(typed, decimals);
  const say = (scaled: bigint) =>
    [before, scaledNumber(scaled, decimals).replace(before || decimals === 0 ? /$^/ : /,?0+$/, ''), unit]
      .filter(Boolean)
      .join(' ');
  if (read.ok) return say(read.scaled);
  if (read.problem === 'number-unreadable') return uiEs.unreadable;
  if (read.problem === 'number-too-precise') return uiEs.tooPrecise(decimals);
  const readings = [typed.replaceAll('.', ''), typed.replace('.', ',').slice(0, typed.indexOf('.') + 1 + decimals)];
  return (
    <>
      {uiEs.ambiguous}{' '}
      {readings.map((reading) => {
        const one = readDecimal(reading, decimals);
        return (
          <button key={reading} type="button" className="btn btn-secondary btn-small" onClick={() => write(reading)}>
            {one.ok && say(one.scaled)}
          </button>
        );
      })}
    </>
  );
}
