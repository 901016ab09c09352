/** Tells how many faulty servers each check is tried with. */
export const serversVariable = 'MUTANTS_SERVERS';

/** Tells which checks are tried, with commas between their names; all when empty. */
export const checksVariable = 'MUTANTS_CHECKS';
