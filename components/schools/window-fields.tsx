'use client';

import { useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { TimeField } from '@/components/ui/field';
import { FormContext, startingValue } from '@/components/ui/form-context';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { readTime } from '@/lib/domain/dates';
import { isOddWindow } from '@/lib/domain/schools/school';

const names = ['receivesFrom', 'receivesUntil'] as const;

/** From when until when a school receives: producers drive there for it. Says so where a school is hardly open then: 4:00 for 16:00. */
export function WindowFields({ labels }: { labels: Readonly<Record<(typeof names)[number], string>> }) {
  const t = useTranslations('school-window');
  const { state, values } = useContext(FormContext);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [from, until] = names.map((name) => {
    const given = typed[name] ?? startingValue(state, values, name);
    return typeof given === 'string' ? readTime(given) : null;
  });
  return (
    <div
      className="stacked:mt-4"
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) setTyped({ ...typed, [target.name]: target.value });
      }}
    >
      <div className={looks.halves}>
        {names.map((name) => (
          <TimeField key={name} name={name} label={labels[name]} />
        ))}
      </div>
      <div aria-live="polite">
        {from && until && isOddWindow(from, until) && <Notice tone="due">{t('odd', { from, until })}</Notice>}
      </div>
    </div>
  );
}
