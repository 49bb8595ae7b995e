'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { chooseReading, readingField } from '@/lib/domain/readings';
import { type NumberKind, numberKinds, readNumber } from '@/lib/domain/units';
import { plurals, scaledNumber, scaledTyped } from '@/lib/messages/format';
import { buttonClass } from './button-class';
import { fieldLooks } from './field-looks';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';
import { useScripts, useTyped } from './use-typed';

type NumberProps = FieldProps & { before?: string; unit?: string; kind: NumberKind; width?: number | undefined };

/**
 * Bolivianos: "2,5" and "2.5" are both read as Bs 2,50. Sends the text as typed; the action reads it by the same rule.
 * @param most the greatest that its schema takes, in centavos
 */
export function MoneyField({ most, ...props }: FieldProps & { most?: bigint }) {
  return <NumberField {...props} before="Bs" kind={{ ...numberKinds.money, most }} />;
}

type QuantityProps = FieldProps & {
  unit: string;
  decimals?: number;
  /** What may be written after it, where its schema takes more than the unit. */
  words?: readonly string[] | undefined;
};

/** A quantity with its unit beside ("kg", "L", "unidades"); up to `decimals` places (3 by default). */
export function QuantityField({ unit, decimals = 3, words = unitWords(unit), ...props }: QuantityProps) {
  return <NumberField {...props} unit={unit} kind={{ decimals, words }} />;
}

/** A unit as it may be written after its number, one or many. */
function unitWords(unit: string): string[] {
  return Object.entries(plurals).find((pair) => pair.includes(unit)) ?? (unit ? [unit] : []);
}

/** A percentage from 0 to 100 with up to two decimals. */
export function PercentField(props: FieldProps) {
  return <NumberField {...props} unit="%" kind={numberKinds.percent} />;
}

type WholeProps = FieldProps & {
  /** Room for how many characters. */
  width?: number | undefined;
  /** What may be written after it, as its schema says: `['km']`. */
  words?: readonly string[] | undefined;
};

/** A whole number: "1413" and "1.413" are the same. */
export function WholeField({ words = numberKinds.whole.words, ...props }: WholeProps) {
  return <NumberField {...props} kind={{ ...numberKinds.whole, words }} />;
}

function NumberField({ before, unit, kind, width, ...props }: NumberProps) {
  const field = useField(props);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(input, field.value);

  function write(text: string) {
    if (input.current) input.current.value = text;
    input.current?.focus();
    setTyped(text);
  }

  return (
    <FieldShell field={field} {...props}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-0">
        <span className="inline-flex items-center gap-2 [&>span]:pt-1 [&>span]:text-ink-2">
          {before && <span aria-hidden="true">{before}</span>}
          <input
            ref={input}
            id={field.id}
            name={props.name}
            type="text"
            inputMode={kind.decimals === 0 ? 'numeric' : 'decimal'}
            className={width ? fieldLooks.inputShort : fieldLooks.inputFigure}
            size={width && width + 1}
            defaultValue={field.value}
            autoComplete="off"
            required={!props.optional}
            onChange={(event) => setTyped(event.currentTarget.value)}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={field.describedBy}
          />
          {unit && <span>{unit}</span>}
        </span>
        <output
          htmlFor={field.id}
          className="pt-1 text-ink-2 has-[button]:flex has-[button]:flex-wrap has-[button]:items-center has-[button]:gap-2 noscript:not-has-[button]:hidden num"
        >
          <Echo
            name={props.name}
            typed={typed.trim()}
            kind={kind}
            before={before}
            unit={unit}
            write={write}
            isTold={Boolean(field.error)}
          />
        </output>
      </span>
    </FieldShell>
  );
}

type EchoProps = {
  name: string;
  typed: string;
  kind: NumberKind;
  before?: string | undefined;
  unit?: string | undefined;
  write: (text: string) => void;
  /** What is wrong stands above the field already. */
  isTold: boolean;
};

/**
 * Says back the number as it will be saved, or asks which one was meant. With scripts a reading is written into the field;
 * without them its button sends the form with it.
 */
function Echo({ name, typed, kind, before, unit, write, isTold }: EchoProps) {
  const t = useTranslations('ui');
  const scripts = useScripts();
  if (typed === '') return null;
  const read = readNumber(typed, kind);
  const say = (scaled: bigint) => {
    const digits = scaledNumber(scaled, kind.decimals);
    return [before, before || kind.decimals === 0 ? digits : digits.replace(/,?0+$/, ''), unit].filter(Boolean).join('\u00A0');
  };
  if (read.ok) return say(read.scaled) === typed ? null : say(read.scaled);
  if (isTold && read.readings.length === 0) return null;
  if (read.problem === 'number-unreadable') return t('unreadable');
  if (read.problem === 'number-too-precise')
    return t('tooPrecise', { decimals: kind.decimals, decimalsTold: String(kind.decimals) });
  return (
    <>
      {t(read.readings.length > 1 ? 'ambiguous' : 'ambiguousOne')}{' '}
      {read.readings.map((reading) => {
        const text = scaledTyped(reading, kind.decimals);
        return (
          <button
            key={text}
            type={scripts ? 'button' : 'submit'}
            name={readingField}
            value={chooseReading(name, text)}
            className={buttonClass('secondary', 'small')}
            onClick={scripts ? () => write(text) : undefined}
          >
            {say(reading)}
          </button>
        );
      })}
    </>
  );
}
