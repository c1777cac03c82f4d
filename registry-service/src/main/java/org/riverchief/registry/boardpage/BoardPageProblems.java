package org.riverchief.registry.boardpage;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class BoardPageProblems {

    private BoardPageProblems() {}

    static DomainException forged() {
        return new DomainException(
                Kind.INVALID,
                "forged-board-code",
                "The River Chief Office did not issue this code; do not trust its page");
    }

    static DomainException notPublished() {
        return new DomainException(Kind.CONFLICT, "board-not-published", "The board was never published");
    }
}
