import { notFound } from 'next/navigation';
import { ProgrammePage } from '@/components/programmes/programme-page';
import { moveProgrammeAct, removeBreakAct, setBreakAct } from '@/lib/actions/programmes';
import { programmesEs } from '@/lib/messages/es/programmes';
import { readProgramme } from '@/lib/queries/programmes';

export const metadata = { title: programmesEs.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ listo?: string }> };

export default async function Programa({ params, searchParams }: Props) {
  const found = await readProgramme((await params).id);
  if (!found) notFound();
  const acts = { move: moveProgrammeAct, setBreak: setBreakAct, removeBreak: removeBreakAct };
  return <ProgrammePage {...found} acts={acts} saved={(await searchParams).listo !== undefined} />;
}
