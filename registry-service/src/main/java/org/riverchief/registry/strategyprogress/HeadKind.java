package org.riverchief.registry.strategyprogress;

/** Which heads sums are asked for by. */
enum HeadKind {
    PROBLEM,
    TASK
}
