'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import { type ActState, type Door, idle } from '@/lib/domain/outcome';
import { uiEs } from '@/lib/messages/es/ui';
import type { ButtonTone } from './button-class';
import { ErrorSummary } from './error-summary';
import { FormContext, type FormValues, type FormView } from './form-context';
import { EnterButton, SubmitButton } from './submit-button';

export type ActFormProps = {
  /** The door this form knocks on: a server action made by defineAct. */
  act: Door;
  children?: ReactNode;
  /** Words of the button. Leave out to bring your own SubmitButton among the children. */
  submit?: string;
  /** What the fields start with, by name. */
  values?: FormValues;
  /** Said after success when the act does not lead elsewhere. */
  done?: string;
  /** 'page' (default): fields one below another. 'wide': the same without narrowing, for a grid. 'inline': one button or one line, inside a table or a card. */
  variant?: 'page' | 'wide' | 'inline';
  /** Look of the built-in button. */
  tone?: ButtonTone;
  /** Prefix of the fields' ids; give one when a page links straight to a field. */
  id?: string;
};

/**
 * The half of ActForm that runs in the browser. `useActionState` carries the form without scripts; with them the
 * sending goes through `send`, which keeps the page (and every field, file and row) as it was when the network fails.
 */
export function ActFormClient(props: ActFormProps & { requestId: string }) {
  const { act, children, submit, values, done = uiEs.done, variant = 'page', tone } = props;
  const ownId = useId();
  const prefix = props.id ?? ownId;
  const [answered, formAction] = useActionState(act, idle as ActState);
  const [state, setState] = useState(answered);
  const [fault, setFault] = useState<string>();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const view = useMemo<FormView>(() => ({ prefix, state, values: values ?? {}, pending }), [prefix, state, values, pending]);

  useEffect(() => {
    if (state.status === 'done') form.current?.reset();
    if (state.status === 'refused' || fault) summary.current?.focus();
  }, [state, fault]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || leadsToMend(event.currentTarget)) return;
    const typed = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(async () => {
      setFault(undefined);
      try {
        setState(await act(idle as ActState, typed));
      } catch (problem) {
        leadOn(problem, form.current);
        setFault(faultSentence(problem));
      }
    });
  }

  return (
    <FormContext value={view}>
      <form ref={form} action={formAction} onSubmit={send} noValidate className={`form form-${variant}`}>
        {state.status === 'refused' && <EnterButton />}
        <input type="hidden" name="requestId" value={state.status === 'done' ? state.requestId : props.requestId} />
        {fault ? (
          <ErrorSummary ref={summary} message={fault} />
        ) : (
          state.status === 'refused' && (
            <ErrorSummary ref={summary} message={state.message} fields={state.fields} prefix={prefix} />
          )
        )}
        {children}
        {submit && <SubmitButton label={submit} tone={tone} />}
        <p role="status" className="form-done">
          {state.status === 'done' && !state.goTo && done}
        </p>
      </form>
    </FormContext>
  );
}

/** Where an act leads elsewhere, lets it; a layer over this page does not stay over that one. */
function leadOn(problem: unknown, form: HTMLFormElement | null): void {
  try {
    unstable_rethrow(problem);
  } catch (leading) {
    form?.closest('dialog')?.close();
    throw leading;
  }
}

/** Leads to the first field that already says why it cannot be sent: a file that weighs too much. */
function leadsToMend(form: HTMLFormElement): boolean {
  const field = [...form.elements].find((one) => one instanceof HTMLInputElement && one.validity.customError);
  if (field instanceof HTMLElement) field.focus();
  return field !== undefined;
}

function faultSentence(problem: unknown): string {
  if (!navigator.onLine || problem instanceof TypeError) return uiEs.offline;
  return uiEs.fault(problem instanceof Error && 'digest' in problem ? String(problem.digest) : '');
}
