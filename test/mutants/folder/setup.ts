import fc from 'fast-check';

/* Loaded before the tests that are asked to notice broken code, thousands of times over. */

// A law that has not noticed in this time does not notice. Less would end a law before it has begun, which counts as noticed.
fc.configureGlobal({ interruptAfterTimeLimit: 1000, endOnFailure: true });

// Code that has every mutant in it takes longer than any bound on processor time allows, whether it is broken or not. What never
// ends is found by the time limit of the run.
process.env.PROCESSOR_TIME = 'none';
