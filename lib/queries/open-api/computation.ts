import type { z } from 'zod';

/** What can be told of a computation: its description is made from this. */
export type Described = {
  /** Last part of its address: 'adjusted-price'. */
  name: string;
  summary: string;
  request: z.ZodType;
  response: z.ZodType;
  /** A request that can be sent as it is. */
  example: unknown;
};

/** A public computation: what it takes, what it answers, and how. Its route and its description come from this alone. */
export type Computation<Request extends z.ZodType, Response extends z.ZodType> = Described & {
  request: Request;
  response: Response;
  example: z.input<Request>;
  compute: (input: z.output<Request>) => Promise<z.output<Response>>;
};

/** Ties the types of a computation together. */
export function defineComputation<Request extends z.ZodType, Response extends z.ZodType>(
  computation: Computation<Request, Response>,
): Computation<Request, Response> {
  return computation;
}
