declare module '*.yml' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}
