package org.riverchief.patrol.departmenthook;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class HookProblems {

    private HookProblems() {}

    static DomainException switchedOff() {
        return new DomainException(
                Kind.CONFLICT, "hooks-switched-off", "This instance has no key for hooks; ask its operator");
    }

    static DomainException notSigned() {
        return new DomainException(
                Kind.FORBIDDEN,
                "webhook-not-signed",
                "webhook-id, webhook-timestamp and webhook-signature do not fit the body, or the time is too far off");
    }

    static DomainException idReused() {
        return new DomainException(
                Kind.CONFLICT, "webhook-id-reused", "This webhook-id came before with another body; make a new one");
    }
}
