package org.riverchief.patrol.certificate;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class CertificateProblems {

    private CertificateProblems() {}

    static DomainException noLine() {
        return new DomainException(
                Kind.INVALID, "not-a-reach-line", "The vertices lie on Earth and within 5 degrees of their middle");
    }

    static DomainException busy() {
        return new DomainException(
                Kind.TOO_MANY, "too-many-requests", "Many certificates are computed just now; send it again");
    }

    static DomainException periodTooLong(int mostPatrols) {
        return new DomainException(
                        Kind.INVALID, "period-too-long", "The period has more patrols than one certificate names")
                .with("maximum", mostPatrols);
    }

    static DomainException periodBackwards() {
        return new DomainException(Kind.INVALID, "period-backwards", "The period ends before it begins: to");
    }
}
