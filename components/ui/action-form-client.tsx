'use client';

import { useTranslations } from 'next-intl';
import {
  type FormEvent,
  Fragment,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import type { AboutRecords } from '@/lib/domain/kept-text';
import { type ActionState, idle, type ServerAction } from '@/lib/domain/outcome';
import type { ButtonTone } from './button-class';
import { FormAnswer } from './form-answer';
import { FormContext, type FormValues, type FormView, formLooks } from './form-context';
import { labelsIn } from './form-labels';
import { KeptMeanwhile, Recovered, useRecovered, useWhose } from './recovered';
import { sendForm } from './send-form';
import { SendingIds } from './sending-ids';
import { EnterButton, SubmitButton } from './submit-button';

export type ActionFormProps = {
  /** Where this form goes: a server action made by defineAction. */
  action: ServerAction;
  children?: ReactNode;
  /** Words of the button. Leave out to bring your own SubmitButton among the children. */
  submit?: string;
  /** What the fields start with, by name. */
  values?: FormValues;
  /** Said after success when the action does not lead elsewhere. */
  done?: string;
  /** 'page' (default): fields one below another. 'wide': the same without narrowing, for a grid. 'inline': one button or one line, inside a table or a card. */
  variant?: 'page' | 'wide' | 'inline' | undefined;
  /** Look of the built-in button. */
  tone?: ButtonTone;
  /** Prefix of the fields' ids; give one when a page links straight to a field. */
  id?: string;
};

type Shown = {
  /** Id of the first sending from this page view. */
  requestId: string;
  actionName?: string | undefined;
  /** The records that its hidden fields name. */
  about?: AboutRecords;
};

/**
 * The half of ActionForm that runs in the browser. `useActionState` carries the form without scripts; with them the
 * sending goes through `send`, which keeps the page (and every field, file and row) as it was when the network fails.
 */
export function ActionFormClient(props: ActionFormProps & Shown) {
  const t = useTranslations('ui');
  const tSending = useTranslations('sending');
  const { action, children, submit, values, done = t('done'), variant = 'page', tone } = props;
  const ownId = useId();
  const prefix = props.id ?? ownId;
  const [answered, formAction] = useActionState(action, idle as ActionState);
  const form = useRef<HTMLFormElement>(null);
  const { place, kept } = useWhose(props.actionName, props.about, variant !== 'inline');
  const { state, setState, isRecovered, keptAs } = useRecovered(answered, kept, form);
  const [fault, setFault] = useState<string>();
  const [pending, startTransition] = useTransition();
  const summary = useRef<HTMLDivElement>(null);
  const labels = useMemo(() => labelsIn(state.status === 'refused' ? children : null), [state.status, children]);
  const sending = pending ? 'pending' : state.status === 'done' ? 'done' : 'writing';
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
      const { answer, fault: wrong } = await sendForm(t, tSending, action, typed, form.current);
      if (answer) setState(answer);
      setFault(wrong);
    });
  }

  return (
    <FormContext value={view}>
      <form ref={form} action={formAction} onSubmit={send} noValidate className={formLooks[variant]}>
        {state.status === 'refused' && <EnterButton />}
        <SendingIds state={state} requestId={props.requestId} tag={place.tag} about={place.about} />
        <FormAnswer
          ref={summary}
          state={state}
          fault={fault}
          recovered={isRecovered && kept && <Recovered kept={kept} place={place} form={form} />}
          prefix={prefix}
          labels={labels}
          canSend={submit !== undefined}
        />
        <Fragment key={keptAs}>{children}</Fragment>
        {submit && <SubmitButton label={submit} tone={tone} />}
        {variant !== 'inline' && <KeptMeanwhile form={form} place={place} sending={sending} />}
        <p
          role="status"
          className="rounded-box border-l-6 border-verde bg-verde-tint px-4 py-3 font-semibold text-verde empty:hidden forced-colors:border forced-colors:border-l-6 forced-colors:border-[CanvasText]"
        >
          {state.status === 'done' && !state.goTo && done}
        </p>
      </form>
    </FormContext>
  );
}

/** Leads to the first field that already says why it cannot be sent: a file that weighs too much. */
function leadsToMend(form: HTMLFormElement): boolean {
  const field = [...form.elements].find((one) => one instanceof HTMLInputElement && one.validity.customError);
  if (field instanceof HTMLElement) field.focus();
  return field !== undefined;
}
