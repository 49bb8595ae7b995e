/** What a file hangs on; each kind has its rights, its types and its time of keeping. */
export const fileKinds = ['census-document'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a file is by its content; its name tells nothing. */
export const storedTypes = ['pdf', 'jpeg', 'png', 'xlsx', 'docx'] as const;
export type FileType = (typeof storedTypes)[number];

/** The most that a file may weigh as it is sent, and the most of it that is shown on a page. */
export const fileLimitBytes = 10_485_760;
export const viewLimitBytes = 153_600;

/** Bytes of one part of a file that is sent piece by piece: some three seconds at 400 kbit/s. */
export const partBytes = 131_072;

/** A picture of more is not opened: a page of A4 at 300 dots an inch has 9 million, a good telephone's 50. */
export const pictureLimits = { side: 12_000, pixels: 64_000_000 } as const;

/** Files that one record may have. */
export const maxFilesOfRecord = 8;

/** What each kind takes. */
export const typesOfKind: Readonly<Record<FileKind, readonly FileType[]>> = {
  'census-document': ['pdf', 'jpeg', 'png'],
};

/** Why a file is not taken. */
export const fileProblems = ['unknown', 'damaged', 'locked', 'active', 'heavy', 'old-office', 'huge-picture'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What each type is called on the way; `webp` is a picture as it is shown on a page. */
export const mediaTypes: Readonly<Record<FileType | 'webp', string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** How a name may end for each type, as a form's field says it. */
const endings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['.pdf'],
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  xlsx: ['.xlsx'],
  docx: ['.docx'],
};

/** What the field for a file of this kind lets choose: ".pdf,.jpg,.jpeg,.png" */
export function acceptOf(kind: FileKind): string {
  return typesOfKind[kind].flatMap((type) => endings[type]).join(',');
}

/**
 * A name for the one who keeps the file: of letters, digits and few signs, without a path, with the ending of what it is.
 * Its other letters go in `filename*`, see RFC 6266.
 */
export function nameToKeep(given: string, type: FileType | 'webp'): string {
  const bare = given
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]{1,5}$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80);
  return `${bare || 'archivo'}.${type === 'jpeg' ? 'jpg' : type}`;
}
