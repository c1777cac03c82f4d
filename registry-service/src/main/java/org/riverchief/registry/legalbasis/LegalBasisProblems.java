package org.riverchief.registry.legalbasis;

import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class LegalBasisProblems {

    private LegalBasisProblems() {}

    static DomainException unknownLegalBasis(UUID id) {
        return new DomainException(Kind.INVALID, "unknown-legal-basis", "There is no legal basis %s".formatted(id))
                .with("legalBasisId", id);
    }

    static DomainException articleMissing() {
        return new DomainException(
                Kind.INVALID, "article-missing", "A wording belongs to an article; name the article too");
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The entry was changed since it was read; read it again")
                .with("version", version);
    }
}
