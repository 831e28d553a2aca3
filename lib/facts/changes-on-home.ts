/** How many of the newest changes in the fact base home shows. */
export const CHANGES_ON_HOME = 4
