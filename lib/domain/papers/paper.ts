/** The formats of a paper: PDF to hand over as it stands, DOCX to go on writing in. In the order in which they are offered. */
export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** @returns the format that an address names, PDF when it names none that there is */
export function paperFormat(asked: string | null | undefined): PaperFormat {
  return paperFormats.find((format) => format === asked) ?? 'pdf';
}

/** A column of a table; figures stand at its end. */
export type PaperColumn = { label: string; numeric?: boolean };

/** A part of a paper. Every text is finished: amounts, days and names as the page shows them. */
export type PaperBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | {
      kind: 'table';
      caption: string;
      columns: readonly PaperColumn[];
      rows: readonly (readonly string[])[];
      /** Sums below the rows; as many as there are columns. */
      foot?: readonly string[] | undefined;
    }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'signatures'; signers: readonly { name?: string | undefined; role: string }[] }
  | { kind: 'page-break' }
  /** What a norm says, with where it says so. */
  | { kind: 'note'; text: string; source: string };

/** A paper, whatever it is written in: both formats are made of this and of nothing else. */
export type PaperDescription = {
  /** Of the texts, as BCP 47 has it: "es-BO". */
  language: string;
  /** Who issues it, and what kind of document it is: "Convocatoria". */
  letterhead: { institution: string; kind: string };
  /** Name of the record; the only heading of the first level. */
  title: string;
  /** Where the record stands in the register, and what the QR code that leads there is called. */
  address: string;
  code: string;
  /** Of when its figures are. */
  at: Date;
  /** What runs at the foot of every sheet; `page` takes its number and how many there are. */
  running: { left: string; page: (number: string, of: string) => string };
  blocks: readonly PaperBlock[];
};
