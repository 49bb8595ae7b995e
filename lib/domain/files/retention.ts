import { type FileKind, fileKinds } from './file';

/** How long files of a kind are kept after they were given. Without a confirmed basis none is ever let go of. */
export type Retention = { days: number; basis: string } | { days: null; basis: 'por definir' };

/** No norm was found yet that sets a time: each stays until a lawyer confirms one, and is written here with its article. */
export const retentionOf: Readonly<Record<FileKind, Retention>> = {
  'census-document': { days: null, basis: 'por definir' },
};

/** Days for which a file past its time is reported, each day, before it is let go of. */
const reportedDays = 30;

/** Of a kind with a confirmed time: what was given before the first instant is reported, before the second let go of. */
export type RetentionTurn = { kind: FileKind; reportedBefore: Date; removedBefore: Date };

export function retentionTurns(now: Date, periods = retentionOf): RetentionTurn[] {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  return fileKinds.flatMap((kind) => {
    const { days } = periods[kind];
    return days === null ? [] : [{ kind, reportedBefore: before(days), removedBefore: before(days + reportedDays) }];
  });
}
