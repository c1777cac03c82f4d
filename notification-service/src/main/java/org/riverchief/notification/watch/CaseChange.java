package org.riverchief.notification.watch;

import java.time.Instant;

/** What happened to a supervised case; observers share the transaction. */
public sealed interface CaseChange {

    CaseKey key();

    /** A deadline of a rule's step passed while the case was open. */
    record DeadlinePassed(CaseFacts facts, String rule, int step, Instant dueAt) implements CaseChange {
        @Override
        public CaseKey key() {
            return facts.key();
        }
    }

    /** The department reported the case handled. */
    record Handled(CaseKey key, Instant handledAt) implements CaseChange {}

    /** A case that was reported handled was given back to be worked on. */
    record GivenBack(CaseKey key) implements CaseChange {}

    /** The case was verified and closed. */
    record Closed(CaseKey key, Instant closedAt) implements CaseChange {}
}
