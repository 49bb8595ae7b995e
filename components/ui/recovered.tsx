'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type AboutRecords, isOutdated, isWrittenIn, type KeptText } from '@/lib/domain/kept-text';
import { type ActionState, idle, type Refused } from '@/lib/domain/outcome';
import { instantShort, time } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';
import { buttonClass } from './button-class';
import { isKeptHere } from './kept-mark';
import { Notice } from './notice';
import { dropKept, type KeptForm, useAutosave } from './use-autosave';
import { WhosePageContext } from './whose-page';

/**
 * Whose page a form stands on, which form it is, and what that person wrote in this very form before and did not send: told with the page,
 * and asked for by the form, because the page's layout is older than the form where a link led to it.
 * @param asks whether the form asks by itself: a line or a button in a table does not
 */
export function useWhose(act: string | undefined, about: AboutRecords = {}, asks = false) {
  const whose = useContext(WhosePageContext);
  const path = usePathname();
  const inForm = (kept: KeptText) => isWrittenIn(kept, { act, path, about });
  const [kept, setKept] = useState(whose?.kept.find(inForm));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form comes to stand
  useEffect(() => {
    if (!asks || !whose || !(kept || isKeptHere(whose.tag))) return;
    let isGone = false;
    void keptOn(path).then((all) => {
      const found = all?.find(inForm);
      if (!isGone && all) setKept((now) => (now?.at === found?.at ? now : found));
    });
    return () => {
      isGone = true;
    };
  }, []);
  const place: KeptForm = { act, path, about, tag: whose?.tag };
  return { place, kept };
}

/** Undefined without signal: the form stays as it began. */
async function keptOn(path: string): Promise<readonly KeptText[] | undefined> {
  try {
    const answer = await fetch(site.keptTexts({ path }));
    return answer.ok ? (await answer.json()).kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How a form stands: as it was answered, or as what was written before. That which comes while somebody is already writing changes nothing.
 * @returns `keptAs`: changes when the fields start anew with what was written
 */
export function useRecovered(answered: ActionState, kept: KeptText | undefined, form: RefObject<HTMLFormElement | null>) {
  const recovered = useMemo(() => kept && cameBack(kept), [kept]);
  const [state, setState] = useState<ActionState>(answered.status === 'idle' && recovered ? recovered : answered);
  const [keptAs, setKeptAs] = useState(kept?.at);
  const isTouched = useRef(false);
  useEffect(() => {
    const touch = () => {
      isTouched.current = true;
    };
    const element = form.current;
    element?.addEventListener('input', touch);
    return () => element?.removeEventListener('input', touch);
  }, [form]);
  useEffect(() => {
    if (keptAs === kept?.at || isTouched.current) return;
    setState(recovered ?? idle);
    setKeptAs(kept?.at);
  }, [kept, recovered, keptAs]);
  return { state, setState, isRecovered: state === recovered, keptAs };
}

/** What was written, as a form that came back. */
const cameBack = ({ values }: KeptText): Refused => ({
  status: 'refused',
  code: 'not-signed-in',
  message: '',
  fields: {},
  values,
});

type Props = { kept: KeptText; place: KeptForm; form: RefObject<HTMLFormElement | null> };

/** Says that the form holds what was written before, whether the record has changed since, and how to let it go. */
export function Recovered({ kept, place, form }: Props) {
  const t = useTranslations('sending');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const current = form.current?.querySelector<HTMLInputElement>('input[type=hidden][name=version]')?.value;
    setLate(isOutdated(kept.values, current));
  }, [form, kept]);
  const letGo = async () => {
    if (form.current) await dropKept(form.current, place);
    window.location.reload();
  };
  return (
    <Notice tone="due" title={t('recovered.title')} live>
      <p>{t('recovered.lead', { when: instantShort(new Date(kept.at)) })}</p>
      {isLate && <p>{t('recovered.outdated')}</p>}
      <button type="button" className={`${buttonClass('plain')} noscript:hidden`} onClick={letGo}>
        {t('recovered.letGo')}
      </button>
    </Notice>
  );
}

type MeanwhileProps = { form: RefObject<HTMLFormElement | null>; place: KeptForm; sending: Parameters<typeof useAutosave>[2] };

/** Keeps what is written in a long form, and says when it did last. */
export function KeptMeanwhile({ form, place, sending }: MeanwhileProps) {
  const t = useTranslations('sending');
  const keptAt = useAutosave(form, place, sending);
  return keptAt && sending === 'writing' ? <p className="text-sm text-ink-2">{t('kept', { time: time(keptAt) })}</p> : null;
}
