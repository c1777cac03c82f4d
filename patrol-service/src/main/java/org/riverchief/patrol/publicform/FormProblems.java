package org.riverchief.patrol.publicform;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class FormProblems {

    private FormProblems() {}

    static DomainException unusable() {
        return new DomainException(
                Kind.CONFLICT, "form-token-refused", "The form's token is wrong or over; open the form again");
    }

    static DomainException used() {
        return new DomainException(
                Kind.CONFLICT, "form-used", "The form was sent with another report; open the form again");
    }

    static DomainException tooManyPhotos(int maximum) {
        return new DomainException(
                        Kind.CONFLICT, "too-many-photos", "A report has at most %d photos".formatted(maximum))
                .with("maximum", maximum);
    }
}
