// @ts-check
/** Of the vaults that the bench makes and throws away. */
export const PASSPHRASE = "kettle orchard violin mountain";
