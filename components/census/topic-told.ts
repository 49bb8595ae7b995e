import { needTopics } from '@/lib/domain/census/inputs';
import type { Translator } from '@/lib/messages/translator';

/** The words of a stored topic; one that is no longer known, as it was stored. */
export function topicTold(t: Translator<'census'>, stored: string): string {
  const topic = needTopics.find((one) => one === stored);
  return topic ? t(`needTopicNames.${topic}`) : stored;
}
