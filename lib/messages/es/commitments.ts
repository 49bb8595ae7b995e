export const commitmentsEs = {
  kinds: { municipality: 'Municipios', producer: 'Productores', university: 'Universidades', ngo: 'ONG' } as Readonly<
    Record<string, string>
  >,
} as const;
