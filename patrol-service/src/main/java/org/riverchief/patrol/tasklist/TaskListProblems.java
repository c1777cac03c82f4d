package org.riverchief.patrol.tasklist;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class TaskListProblems {

    private TaskListProblems() {}

    static DomainException noChief() {
        return new DomainException(
                Kind.FORBIDDEN, "no-chief", "This account is no chief or patroller of the registry; ask the office");
    }
}
