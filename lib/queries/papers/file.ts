import 'server-only';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { type PaperBlock, type PaperDescription, type PaperFormat, paperFormat } from '@/lib/domain/papers/paper';
import { instantShort } from '@/lib/messages/format';
import { Turnstile } from '@/lib/platform/turnstile';
import type { Download } from '../download';
import { readPaperHead } from '../paper';

/** What a record says on its paper; what every paper has besides is added where the file is made. */
export type RecordPaper = {
  institution: string;
  kind: string;
  number: string;
  title: string;
  /** The page that shows the same. */
  page: Route;
  /** Of when its figures are, where its query read the clock. */
  at?: Date;
  blocks: readonly PaperBlock[];
};

const types: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** @param asked the format that an address names @returns the file; null where too many wait for theirs */
export async function paperFile({ institution, kind, number, title, page, at, blocks }: RecordPaper, asked: string | null) {
  const t = await getTranslations('paper');
  const head = await readPaperHead(page, at);
  const format = paperFormat(asked);
  const description: PaperDescription = {
    language: 'es-BO',
    letterhead: { institution, kind },
    title,
    address: head.address,
    code: t('qr'),
    at: head.at,
    running: {
      left: [kind, number, institution, t('asOf', { at: instantShort(head.at) })].join(' · '),
      page: (sheet, of) => `${t('page')}${sheet}${t('of')}${of}`,
    },
    blocks,
  };
  const name = [kind, number]
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-');
  const made = await turnstile.pass(() => write(description, format));
  return made && ({ name: `${name.toLowerCase()}.${format}`, type: types[format], body: made.value } satisfies Download);
}

/** A file costs the processor, whoever asks: one is written at a time, and pages pass in between. Who is sent away may ask again. */
const turnstile = new Turnstile({ atOnce: 1, waiting: 60 });

/** A writer and its library are read when the first paper of its format is asked for. */
async function write(description: PaperDescription, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'pdf') return (await import('@/lib/integrations/papers/pdf')).writePdf(description);
  return (await import('@/lib/integrations/papers/docx')).writeDocx(description);
}
