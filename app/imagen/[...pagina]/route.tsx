import { getLocale, getTranslations } from 'next-intl/server';
import { SharePicture, shareEdition } from '@/components/share/share-picture';
import type { SharedView } from '@/components/share/view';
import { answerPicture } from '@/lib/queries/share/picture';

type Context = { params: Promise<{ pagina: string[] }> };

/** The share image of a public page: /imagen/inicio, /imagen/convocatorias/:id, /imagen/compra-local/:municipio/:gestion. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pagina } = await params;
  const [t, locale] = [await getTranslations('home'), await getLocale()];
  const draw = (view: SharedView) => <SharePicture view={view} demonstration={t('demonstration')} locale={locale} />;
  return answerPicture(request, pagina, { edition: shareEdition, draw });
}
