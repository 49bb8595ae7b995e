'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { fieldLooks } from '@/components/ui/field-looks';
import { FileChooser } from '@/components/ui/file-chooser';

/** Works out the hash of a file on the phone itself and says whether it is the receipt's. The file is sent nowhere. */
export function HashCheck({ sha256 }: { sha256: string }) {
  const t = useTranslations('offers');
  const [checked, setChecked] = useState<{ name: string; same: boolean }>();

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    setChecked({ name: file.name, same: hash === sha256 });
  }

  return (
    <div className={`${fieldLooks.field} print:hidden!`}>
      <label className="block font-semibold" htmlFor="copia">
        {t('receipt.checkTitle')}
        <span className="block max-w-[40em] text-small text-ink-2">{t('receipt.checkHint')}</span>
      </label>
      <FileChooser framed id="copia" accept="application/json,.json" onChange={check} />
      <output htmlFor="copia">{checked && t(`receipt.${checked.same ? 'same' : 'other'}`, { file: checked.name })}</output>
    </div>
  );
}
