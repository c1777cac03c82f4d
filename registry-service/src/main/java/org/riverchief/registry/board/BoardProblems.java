package org.riverchief.registry.board;

import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.registry.rule.BoardField;

final class BoardProblems {

    private BoardProblems() {}

    static DomainException wrongPlace() {
        return new DomainException(
                Kind.INVALID, "wrong-board-place", "A board stands in the division in charge of its reach or below it");
    }

    static DomainException incomplete(List<BoardField> missing) {
        return conflict("board-incomplete", "The board lacks what it must say: %s".formatted(missing))
                .with("missing", missing);
    }

    static DomainException nothingNew() {
        return conflict("board-unchanged", "The board says all this already; there is nothing to publish");
    }

    static DomainException withdrawn(String number) {
        return conflict("board-withdrawn", "Board %s was withdrawn; register another".formatted(number));
    }

    static DomainException numberTaken(String number) {
        return conflict("board-number-taken", "The number %s belongs to another board".formatted(number));
    }

    static DomainException changedMeanwhile(int version) {
        return conflict("changed-meanwhile", "The board was changed since it was read; read it again")
                .with("version", version);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
