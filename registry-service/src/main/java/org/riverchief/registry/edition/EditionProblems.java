package org.riverchief.registry.edition;

import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class EditionProblems {

    private EditionProblems() {}

    static DomainException draftExists() {
        return new DomainException(
                Kind.CONFLICT, "edition-draft-exists", "The division has a draft; publish or delete it first");
    }

    static DomainException published(@Nullable Integer number) {
        return new DomainException(
                Kind.CONFLICT, "edition-published", "Edition %s is out and never changes".formatted(number));
    }

    static DomainException empty() {
        return new DomainException(Kind.CONFLICT, "edition-empty", "A list without a chief is not published");
    }
}
