package org.riverchief.patrol.task;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class TaskProblems {

    private TaskProblems() {}

    static DomainException settled(TaskState state) {
        return new DomainException(
                        Kind.CONFLICT, "task-settled", "Only a task that is open or missed can be waived: " + state)
                .with("state", state);
    }
}
