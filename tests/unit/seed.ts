/**
 * Property tests draw the same cases in every run, so that a failure is one of the change at hand
 * and can be repeated. `FC_SEED=random` looks further afield; any number repeats that run.
 */
import fc from 'fast-check';

const wanted = process.env.FC_SEED ?? '20240301';

fc.configureGlobal({ seed: wanted === 'random' ? Date.now() : Number(wanted) });
