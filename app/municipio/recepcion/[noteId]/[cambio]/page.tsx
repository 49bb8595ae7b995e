import { notFound } from 'next/navigation';
import { AmendNotePage } from '@/components/deliveries/amend-page';
import { addSurplusAction, correctReceptionAction, returnGoodsAction } from '@/lib/actions/receptions';
import { titled } from '@/lib/messages/titled';
import { readNote } from '@/lib/queries/notes';

export const generateMetadata = titled('receptions', (t) => t('title'));

const actions = { corregir: correctReceptionAction, devolver: returnGoodsAction, agregar: addSurplusAction };
const changes = ['corregir', 'devolver', 'agregar'] as const;

export default async function CambiarActa({ params }: { params: Promise<{ noteId: string; cambio: string }> }) {
  const { noteId, cambio } = await params;
  const change = changes.find((one) => one === cambio);
  const note = change && (await readNote(noteId));
  if (!change || !note?.canAmend) notFound();
  return <AmendNotePage note={note} change={change} actions={actions} />;
}
