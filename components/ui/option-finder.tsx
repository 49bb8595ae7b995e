'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Option } from './choice-fields';
import { fieldLooks } from './field-looks';
import { findOptions, fullName, namedOption } from './find-options';

/** As many as a phone draws without stopping; the rest is found by typing on. */
const maxShown = 60;

type Props = {
  id: string;
  options: readonly Option[];
  /** What the form last answered with: the field shows it again. */
  answer: string;
  /** What stands in the empty field: "Elija una opción", "Todos los municipios". */
  placeholder: string;
  required: boolean;
  invalid: boolean;
  describedBy: string | undefined;
  /** The value that will be sent is kept in the native list. */
  read: () => string;
  write: (value: string) => void;
  /** Subscribes to the form's starting over; returns how to stop. */
  onStartOver: (then: () => void) => () => void;
};

const sheet =
  'absolute inset-x-0 top-[calc(var(--tap)+var(--s2))] z-20 block max-h-[min(--spacing(88),50dvh)] scroll-my-4 overflow-y-auto overscroll-contain rounded-box border-[1.5px] border-line-strong bg-surface shadow-card';

const choice =
  'flex min-h-tap cursor-pointer flex-wrap items-center justify-between gap-x-4 gap-y-0 px-3 py-1 hover:bg-sunken aria-selected:bg-amaranto-tint aria-selected:text-amaranto-strong aria-selected:[box-shadow:inset_5px_0_0_var(--amaranto)] forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2 forced-colors:aria-selected:outline-[Highlight]';

/** A field over a list of options, by the combobox pattern of ARIA 1.2: the focus stays in the field, the arrows walk the list. */
export function OptionFinder({
  id,
  options,
  answer,
  placeholder,
  required,
  invalid,
  describedBy,
  read,
  write,
  onStartOver,
}: Props) {
  const t = useTranslations('parts');
  const nameOf = (value: string) => {
    const option = options.find((one) => one.value === value);
    return option && value !== '' ? fullName(option) : '';
  };
  const [text, setText] = useState(() => nameOf(read()));
  const [finding, setFinding] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [unlisted, setUnlisted] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const found = findOptions(options, finding);
  const shown = found.slice(0, maxShown);
  const optionId = (index: number) => `${listId}-${index}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the form answers or starts over, not when it is drawn
  useEffect(() => {
    const again = () => setText(nameOf(read()));
    again();
    return onStartOver(again);
  }, [answer]);

  // Under a field low on a phone the list would open out of sight.
  useEffect(() => {
    if (open) list.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  function show(at: number) {
    setOpen(true);
    setActive(at);
  }

  function close() {
    setOpen(false);
    setActive(-1);
    setFinding('');
  }

  function choose(option: Option) {
    write(option.value);
    setText(fullName(option));
    setUnlisted('');
    close();
  }

  /** Leaving the field settles it: one option that fits is taken, nothing written is no answer, what is not listed is said. */
  function settle() {
    const named = finding && namedOption(options, finding);
    if (named) return choose(named);
    if (text.trim() === '') write('');
    else if (finding) {
      setUnlisted(finding);
      setText(nameOf(read()));
    }
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = shown[active];
    const steps: Record<string, () => void> = {
      ArrowDown: () => show(open ? Math.min(active + 1, shown.length - 1) : 0),
      ArrowUp: () => show(open ? Math.max(active - 1, 0) : shown.length - 1),
      PageDown: () => show(Math.min(active + 8, shown.length - 1)),
      PageUp: () => show(Math.max(active - 8, 0)),
      ...(open && { Enter: () => (chosen ? choose(chosen) : settle()) }),
      ...(open && {
        Escape: () => {
          setText(nameOf(read()));
          close();
        },
      }),
    };
    const step = steps[event.key];
    if (step && !event.altKey) {
      event.preventDefault();
      step();
    } else if (event.key === 'Tab' && open && chosen) choose(chosen);
  }

  return (
    <span className="relative block">
      <input
        id={id}
        type="text"
        role="combobox"
        className={`finder-arrow pr-9 text-ellipsis ${fieldLooks.input}`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={placeholder}
        required={required}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[active] ? optionId(active) : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={[describedBy, `${listId}-said`].filter(Boolean).join(' ')}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={settle}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFinding(event.currentTarget.value);
          setUnlisted('');
          // An emptied field is no answer, also when Enter sends the form from inside it.
          if (event.currentTarget.value.trim() === '') write('');
          show(event.currentTarget.value.trim() ? 0 : -1);
        }}
      />
      <span className={sheet} hidden={!open}>
        <div ref={list} id={listId} role="listbox" aria-label={t('search.options')}>
          {open &&
            shown.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose
              <div
                key={option.value}
                id={optionId(index)}
                role="option"
                className={choice}
                aria-selected={index === active}
                // Pressing must not take the focus from the field: leaving it settles the answer.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.label}
                {option.group && <small className="text-small text-ink-2 in-aria-selected:text-inherit">{option.group}</small>}
              </div>
            ))}
        </div>
        {found.length > shown.length && (
          <small className="block border-t border-line p-3 text-small text-ink-2">
            {t('search.more', { many: found.length - shown.length })}
          </small>
        )}
        {found.length === 0 && (
          <small className="block border-t border-line p-3 text-small text-ink-2" aria-hidden="true">
            {t('search.found', { many: 0 })}
          </small>
        )}
      </span>
      <span id={`${listId}-said`} role="status" className={unlisted ? 'font-semibold text-teja' : 'sr-only'}>
        {unlisted
          ? t('search.notListed', { typed: unlisted })
          : open
            ? t('search.found', { many: found.length })
            : t('search.hint')}
      </span>
    </span>
  );
}
