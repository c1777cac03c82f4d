package org.riverchief.registry.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A rule a strategy does not keep.
 *
 * @param list PROBLEM, GOAL, TASK, MEASURE or RESPONSIBILITY; absent for the strategy as a whole
 * @param item the code of the item
 */
record Breach(Rule rule, @Nullable String list, @Nullable String item, String detail) {

    /** The rules of 水建管函〔2017〕1071号, and those that make the lists hold together. */
    enum Rule {
        PERIOD_WRONG,
        LIST_EMPTY,
        CODE_TWICE,
        UNKNOWN_HEAD,
        UNKNOWN_REFERENCE,
        PROBLEM_WITHOUT_GOAL,
        GOAL_WITHOUT_YEARS,
        MEASURE_WITHOUT_TASK,
        MEASURE_WITHOUT_LEAD,
        MEASURE_WITHOUT_ASSIST,
        MEASURE_WITHOUT_FUNDS,
        MEASURE_WITHOUT_DUE_DATE,
        MEASURE_OUTSIDE_PERIOD,
        MEASURE_WITHOUT_RESPONSIBILITY,
        MEASURE_RESPONSIBLE_TWICE,
        TARGET_WORSE_THAN_RECEIVING
    }
}
