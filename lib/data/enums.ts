import 'server-only';

/** Prisma's generated client writes enum values that carry a dash with an underscore; the domain keeps the dash. */
type Dashed<Value extends string> = Value extends `${infer Head}_${infer Tail}` ? `${Head}-${Dashed<Tail>}` : Value;
type Underscored<Value extends string> = Value extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Value;

export function fromEnum<Value extends string>(value: Value): Dashed<Value> {
  return value.replaceAll('_', '-') as Dashed<Value>;
}

export function toEnum<Value extends string>(value: Value): Underscored<Value> {
  return value.replaceAll('-', '_') as Underscored<Value>;
}
