package org.riverchief.registry.handover;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class HandoverProblems {

    private HandoverProblems() {}

    static DomainException signed() {
        return new DomainException(
                Kind.CONFLICT, "handover-signed", "Somebody has signed, or it is not needed; nothing changes any more");
    }

    static DomainException packChanged(String hash) {
        return new DomainException(
                        Kind.CONFLICT, "pack-changed", "The pack is another than the one that was read; read it again")
                .with("packHash", hash);
    }

    static DomainException alreadySigned() {
        return new DomainException(Kind.CONFLICT, "already-signed", "This side has signed already");
    }

    static DomainException notParty() {
        return new DomainException(
                Kind.FORBIDDEN,
                "not-a-party",
                "Only the chief who goes and the one who comes sign, each as themselves");
    }
}
