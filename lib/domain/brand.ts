/** A value that may not be mixed up with others of the same base type. One helper for every brand in the project. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
