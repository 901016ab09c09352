import fc from 'fast-check';

/* Loaded when code is broken on purpose, thousands of times: a law that has not noticed in this time does not notice. */
fc.configureGlobal({ interruptAfterTimeLimit: 150 });
