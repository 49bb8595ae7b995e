import type { z } from 'zod';
import type { Messages } from '@/lib/messages/namespaces';

/** What can be told of a computation: its page in the description of the API is made from this. */
export type Described = {
  /** Last part of its address: 'adjusted-price'. */
  name: keyof Messages['open-api']['summaries'];
  request: z.ZodType;
  response: z.ZodType;
  /** A request that can be sent as it is. */
  example: unknown;
};

/** The same, with the types of what it takes and what it answers. */
type Description<Request extends z.ZodType, Response extends z.ZodType> = Described & {
  request: Request;
  response: Response;
  example: z.input<Request>;
};

/** A public computation: its description, and how it is done. Its route comes from this alone. */
export type Computation<Request extends z.ZodType, Response extends z.ZodType> = Description<Request, Response> & {
  compute: (input: z.output<Request>) => Promise<z.output<Response>>;
};

/** Holds the example to what the request takes. */
export function describeComputation<Request extends z.ZodType, Response extends z.ZodType>(
  description: Description<Request, Response>,
): Description<Request, Response> {
  return description;
}

/** Holds the computation to its description. */
export function defineComputation<Request extends z.ZodType, Response extends z.ZodType>(
  description: Description<Request, Response>,
  compute: Computation<Request, Response>['compute'],
): Computation<Request, Response> {
  return { ...description, compute };
}
