import { type Messages, messagesOf, type Namespace } from '@/lib/messages/namespaces';
import { type Translator, translatorOf } from '@/lib/messages/translator';

const messages: Messages = await messagesOf('es-BO');

/** What tells the sentences of a module in the Spanish of Bolivia, outside of a request. */
export function esBO<N extends Namespace>(namespace: N): Translator<N> {
  return translatorOf(messages, namespace);
}
