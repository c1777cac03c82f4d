package org.riverchief.patrol.extension;

import java.time.Instant;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ExtensionProblems {

    private ExtensionProblems() {}

    static DomainException notLater(Instant dueAt) {
        return new DomainException(Kind.INVALID, "extension-not-later", "An extension ends after the due date there is")
                .with("dueAt", dueAt);
    }

    static DomainException undecided() {
        return new DomainException(
                Kind.CONFLICT, "extension-undecided", "The department asked before; the office has not decided yet");
    }

    static DomainException decided(ExtensionState state) {
        return new DomainException(Kind.CONFLICT, "extension-decided", "The office has decided, or the problem went on")
                .with("state", state);
    }
}
