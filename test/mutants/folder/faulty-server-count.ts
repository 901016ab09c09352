/** Tells how many faulty servers each check is tried with. */
export const serversVariable = 'MUTANTS_SERVERS';
